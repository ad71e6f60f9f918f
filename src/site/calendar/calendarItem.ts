import type { SourceMeasure } from '../../measures/model/measure.js';
import { measurePath } from '../../paths/measures.js';
import type { Kpi } from '../../plan/model/kpi.js';
import { lifecycleGroup, type Lifecycle } from '../../plan/model/lifecycle.js';
import type { MeasureView } from '../../plan/model/measureView.js';

/** When the next figures of a measure come. */
export type NextFigures =
  | { readonly kind: 'due'; readonly on: string }
  | { readonly kind: 'toBeConfirmed' }
  | { readonly kind: 'notSaid'; readonly why: string }
  | { readonly kind: 'stopped'; readonly why: string };

/** One measure in the calendar. */
export interface CalendarItem {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** What publishes the figures, in words. */
  readonly publication: string;
  readonly next: NextFigures;
  /** The series that sets the day, `null` where no source that is loaded has the measure. */
  readonly source: SourceMeasure | null;
}

/** Every measure of the plan, or with `show` every measure that is loaded, each once. */
export function toCalendarItems(
  views: readonly MeasureView[],
  show: 'all' | null,
): readonly CalendarItem[] {
  const planViews = views.filter(({ kpi }) => kpi !== null);
  if (show === null) return planViews.map(toItem);
  const inPlan = new Set(planViews.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return [...planViews, ...views.filter(({ kpi, id }) => kpi === null && !inPlan.has(id))].map(
    toItem,
  );
}

function toItem(view: MeasureView): CalendarItem {
  const source = latestDue(view.sources);
  return {
    id: view.id,
    title: view.title,
    href: measurePath(view.id),
    publication: publicationOf(view),
    next: nextOf(view, source),
    source,
  };
}

/** A gap needs both of its series: the one that comes later says when. */
function latestDue(sources: readonly SourceMeasure[]): SourceMeasure | null {
  const dayOf = ({ nextUpdate }: SourceMeasure) =>
    nextUpdate.kind === 'due' ? nextUpdate.dueOn : '9999-12-31';
  return sources.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))[0] ?? null;
}

function nextOf({ kpi }: MeasureView, source: SourceMeasure | null): NextFigures {
  const stopped = kpi === null ? null : stoppedWords(kpi);
  switch (source?.nextUpdate.kind) {
    case 'due':
      return { kind: 'due', on: source.nextUpdate.dueOn };
    case 'discontinued':
      return { kind: 'stopped', why: stopped ?? 'Ended by the publisher' };
    case 'toBeConfirmed':
      return stopped === null ? { kind: 'toBeConfirmed' } : { kind: 'stopped', why: stopped };
    case 'notSaid':
    case undefined:
      if (stopped !== null) return { kind: 'stopped', why: stopped };
      if (kpi !== null && kpi.staleAfter !== null) return { kind: 'due', on: kpi.staleAfter };
      return { kind: 'notSaid', why: silenceWords(kpi) };
  }
}

function stoppedWords(kpi: Kpi): string | null {
  const group = lifecycleGroup(kpi);
  if (group === 'ended') return 'Ended by the publisher';
  return group === 'paused' ? 'Paused by the publisher' : null;
}

const silence: Partial<Record<Lifecycle, string>> = {
  notInSource: 'Published, but not in the files we load',
  local: 'Only the partnership can collect it',
  noSuchMeasure: 'It has never been published',
};

function silenceWords(kpi: Kpi | null): string {
  const known = kpi === null ? undefined : silence[kpi.lifecycle];
  return known ?? 'The publisher gives no day';
}

/** Of a plan's measure the first sentence of what publishes it; else the publisher and its topic. */
function publicationOf({ kpi, sources }: MeasureView): string {
  if (kpi !== null) return (kpi.publication.split(/\. (?=[A-Z])/)[0] ?? '').replace(/\.$/, '');
  const [source] = sources;
  const publisher = source?.publisher.replace(/\s+/g, ' ').trim() ?? '';
  const topic = source?.topics[0] ?? '';
  const parts = [topic, publisher === 'DfE' ? 'Department for Education' : publisher];
  return parts.filter((part) => part !== '').join(', ');
}
