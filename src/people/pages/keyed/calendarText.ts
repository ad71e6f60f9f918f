import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { dayAfter } from '../../../lib/elapsedTime.js';
import { dueTaskTitle, type DueTask } from '../../model/dueTask.js';

/** `timestamp` is the library's own word for DTSTAMP, which its types leave out. */
type DatedEvent = EventAttributes & { readonly timestamp: number };

/** Tasks as an iCalendar file of whole days. Each leads to the workspace, which asks who is there. */
export function calendarText(tasks: readonly DueTask[], workspaceUrl: string): string {
  const events = tasks.map(({ id, kind, createdAt, dueOn }): DatedEvent => ({
    start: dateOf(dueOn),
    end: dateOf(dayAfter(dueOn, 1)),
    uid: `${id}@task.waymark`,
    sequence: 0,
    timestamp: createdAt.getTime(),
    title: dueTaskTitle(kind),
    url: workspaceUrl,
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  }));
  const { error, value } = createEvents(events, {
    productId: '-//Waymark//tasks//EN',
    calName: 'Waymark: my tasks',
    method: 'PUBLISH',
  });
  if (value === null) throw new Error('the calendar could not be written', { cause: error });
  return value;
}

function dateOf(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
