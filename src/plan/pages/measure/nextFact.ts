import { dayInWords } from '../../../lib/calendarDate.js';
import type { NextUpdate } from '../../../measures/model/measure.js';
import { howLate } from '../../model/howLate.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import type { MeasureFact } from '../measureFacts.js';

/** When the next figure comes, or how late it is; `null` where no source has the measure. */
export function nextFact({ view }: JudgedMeasure, today: string): MeasureFact | null {
  const [source] = view.sources;
  if (source === undefined) return null;
  const expected = view.kpi?.staleAfter ?? null;
  return factOf(source.nextUpdate, {
    today,
    expected,
    isEnded: view.kpi?.lifecycle === 'ended',
    isPaused: view.kpi?.lifecycle === 'paused',
  });
}

interface NextFor {
  readonly today: string;
  /** The day by which the plan's owner expects the next figure. */
  readonly expected: string | null;
  readonly isEnded: boolean;
  readonly isPaused: boolean;
}

function factOf(next: NextUpdate, given: NextFor): MeasureFact {
  const { isEnded, isPaused } = given;
  switch (next.kind) {
    case 'due':
      return dueFact(next.dueOn, given);
    case 'toBeConfirmed':
      return {
        term: 'Next figure due',
        detail: 'To be confirmed',
        note: isPaused ? 'it is paused' : expectedWords(given),
      };
    case 'discontinued':
      return {
        term: 'Next figure',
        detail: 'None',
        note: isEnded
          ? 'the publisher has ended this measure'
          : 'the national file says that it brings no more',
      };
    case 'notSaid':
      return {
        term: 'Next figure due',
        detail: 'The publisher does not say',
        note: expectedWords(given),
      };
  }
}

function dueFact(dueOn: string, { today }: NextFor): MeasureFact {
  return dueOn < today
    ? {
        term: 'Next figure was due',
        detail: dayInWords(dueOn),
        note: `${howLate(dueOn, today)} ago, not loaded yet`,
      }
    : { term: 'Next figure due', detail: dayInWords(dueOn), note: null };
}

function expectedWords({ expected, today }: NextFor): string | null {
  if (expected === null) return null;
  return expected < today
    ? `we expected it by ${dayInWords(expected)}, ${howLate(expected, today)} ago`
    : `we expect it by ${dayInWords(expected)}`;
}
