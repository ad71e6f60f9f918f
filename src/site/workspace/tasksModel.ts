import { dayInWords, londonDate } from '../../lib/calendarDate.js';
import { countOf } from '../../lib/words.js';
import { accessReviewPath, invitePath, personPath } from '../../paths/people.js';
import { finishTaskPath, workspacePath } from '../../paths/workspace.js';
import { dueTaskTitle } from '../../people/model/dueTask.js';
import { isEndedByHand, type OpenTask } from '../../people/model/openTask.js';
import { roleName } from '../../people/model/role.js';
import type { HeldRole } from '../../people/model/signedIn.js';

export interface TaskLine {
  readonly title: string;
  readonly href: string;
  readonly when: string;
  /** Where saying that it is done goes; `null` where it ends by itself. */
  readonly finishAction: string | null;
}

export interface TasksModel {
  readonly lead: string;
  readonly tasks: readonly TaskLine[];
  readonly roles: readonly string[];
}

export interface TasksInput {
  readonly tasks: readonly OpenTask[];
  readonly roles: readonly HeldRole[];
  readonly today: string;
}

export function toTasksModel({ tasks, roles, today }: TasksInput): TasksModel {
  const late = tasks.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  return {
    lead: leadOf(tasks.length, late),
    tasks: tasks.map((task) => toLine(task, today)),
    roles: roles.map(({ role, organisationName }) => `${roleName(role)}, ${organisationName}`),
  };
}

function leadOf(all: number, late: number): string {
  if (all === 0) return 'Nothing needs you today.';
  const is = all === 1 ? 'is' : 'are';
  const ofThem =
    late === 0
      ? ''
      : ` ${late === all && all === 1 ? 'It' : String(late)} ${late === 1 ? 'is' : 'are'} late.`;
  return `There ${is} ${countOf(all, 'thing')} to do.${ofThem}`;
}

function toLine(task: OpenTask, today: string): TaskLine {
  return {
    title: dueTaskTitle(task.kind),
    href: hrefOf(task),
    when: whenOf(task, today),
    finishAction: isEndedByHand(task) ? finishTaskPath(task.id) : null,
  };
}

function hrefOf({ kind, aboutId }: OpenTask): string {
  switch (kind) {
    case 'accessReview':
      return accessReviewPath();
    case 'mailFailed':
      return personPath(aboutId);
    case 'invitationFailed':
      return invitePath();
    default:
      return workspacePath();
  }
}

function whenOf({ dueOn, createdAt }: OpenTask, today: string): string {
  if (dueOn === null) return `Since ${dayInWords(londonDate(createdAt))}`;
  const day = dayInWords(dueOn);
  return dueOn < today ? `Late: was due on ${day}` : `Due on ${day}`;
}
