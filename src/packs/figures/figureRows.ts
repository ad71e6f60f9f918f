import { z } from 'zod';
import { isCalendarDate } from '../../lib/calendarDate.js';
import { failure, success } from '../../lib/result.js';
import type { NextUpdate, Polarity, SourceMeasure } from '../../measures/model/measure.js';
import { isUnit } from '../../measures/model/measureWords.js';
import type { PeriodKind, Revision } from '../../measures/model/period.js';
import {
  cell,
  listCell,
  optionalDateCell,
  optionalWholeNumberCell,
  textCell,
  wholeNumberCell,
  wordCell,
  yesNoCell,
} from '../cells.js';

/** The publisher's own text, kept letter for letter. */
const keptText = z.string();

/** The same, where it may not be empty. */
const keptName = z.string().min(1, 'This cell is empty. Fill it in.');

const unitCell = cell((text) =>
  isUnit(text) ? success(text) : failure('No unit of this name is known.'),
);

const nextUpdateCell = cell<NextUpdate>((text) => {
  if (text === 'toBeConfirmed' || text === 'discontinued' || text === 'notSaid') {
    return success({ kind: text });
  }
  return isCalendarDate(text)
    ? success({ kind: 'due', dueOn: text })
    : failure('Use a day, year first, or: toBeConfirmed, discontinued, notSaid.');
});

const polarities = [
  'higherIsBetter',
  'lowerIsBetter',
  'neitherIsBetter',
] as const satisfies readonly Polarity[];

const unitKinds = [
  'rate',
  'count',
  'other',
] as const satisfies readonly SourceMeasure['unitKind'][];

/** A row of `series.csv`. */
export const seriesRow = z.object({
  code: keptName,
  topics: keptName,
  title: keptName,
  chart_title: keptText,
  unit: unitCell,
  unit_kind: wordCell(unitKinds),
  axis_text: keptText,
  polarity: wordCell(polarities),
  year_type: keptName,
  decimals: optionalWholeNumberCell,
  has_bands: yesNoCell,
  publisher: keptText,
  last_updated_on: optionalDateCell,
  next_update: nextUpdateCell,
});

const kinds = [
  'calendar',
  'financial',
  'academic',
  'quarter',
  'month',
  'snapshot',
  'pooled',
  'asPublished',
] as const satisfies readonly PeriodKind[];

const revisions = ['provisional', 'revised', 'final'] as const satisfies readonly Revision[];

/** What a row of `values.csv` says before its figures. */
export const periodRow = z.object({
  code: keptName,
  printed: keptName,
  revision: wordCell(revisions),
  kind: wordCell(kinds),
  label: keptName,
  start: optionalDateCell,
  end: optionalDateCell,
  year: wholeNumberCell,
});

/** A row of `neighbours.csv`. */
export const neighbourRow = z.object({ vintage: textCell, area: textCell, neighbours: listCell });
