import { dayInWords } from '../../../lib/calendarDate.js';
import { periodWords } from '../../../measures/model/periodWords.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import type { Lifecycle } from '../../model/lifecycle.js';
import type { MeasureFact } from '../measureFacts.js';

/** Where the measure's figures stand, with when and why. */
export function lifecycleFact(judged: JudgedMeasure): MeasureFact | null {
  const { kpi } = judged.view;
  if (kpi === null) return sourceFact(judged);
  const notes = [reasonOf(judged), lastWords(judged)].filter((note) => note !== null);
  return {
    term: 'Is it still published?',
    detail: stateWords[kpi.lifecycle],
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

const stateWords: Readonly<Record<Lifecycle, string>> = {
  live: 'Yes',
  liveWithCaveat: 'Yes, but read it with care',
  paused: 'Paused by the publisher',
  ended: 'Ended by the publisher',
  misfiled: 'Yes, under another area’s name',
  successor: 'This one is. It stands in for what the plan names',
  notInSource: 'Yes, but not in the file we use',
  local: 'No. Only the partnership can collect it',
  noSuchMeasure: 'No, and it never was',
};

/** The first of what to mind says why a figure is to be read with care, or what it stands in for. */
function reasonOf({ view }: JudgedMeasure): string | null {
  const { kpi } = view;
  if (kpi === null) return null;
  const { lifecycle, whyNoFigures, cautions } = kpi;
  if (whyNoFigures !== null) return whyNoFigures;
  const isExplained = lifecycle === 'liveWithCaveat' || lifecycle === 'successor';
  return isExplained ? (cautions[0] ?? null) : null;
}

/** The last period with a figure, where no more is to come for now. */
function lastWords({ view, figures }: JudgedMeasure): string | null {
  const last = figures?.comparison.latestWithValue ?? null;
  const isOver = view.kpi?.lifecycle === 'paused' || view.kpi?.lifecycle === 'ended';
  return last === null || !isOver ? null : `The last figure is for ${periodWords(last.period)}.`;
}

/** Of a source's own measure only the source speaks. */
function sourceFact({ view }: JudgedMeasure): MeasureFact | null {
  const [source] = view.sources;
  if (source === undefined) return null;
  const { lastUpdatedOn, nextUpdate } = source;
  return {
    term: 'Is it still published?',
    detail: nextUpdate.kind === 'discontinued' ? 'The file says that no more will come' : 'Yes',
    note: lastUpdatedOn === null ? null : `last renewed on ${dayInWords(lastUpdatedOn)}`,
  };
}
