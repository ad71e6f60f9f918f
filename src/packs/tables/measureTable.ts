import { z } from 'zod';
import { polarities, units } from '../../measures/model/measure.js';
import { derivationKinds, type Derivation } from '../../plan/model/derivation.js';
import {
  kpiRowTypes,
  localRefreshes,
  publicationFrequencies,
  type Kpi,
} from '../../plan/model/kpi.js';
import type { KpiBullet } from '../../plan/model/kpiBullet.js';
import { lifecycles } from '../../plan/model/lifecycle.js';
import {
  idCell,
  listCell,
  optionalDateCell,
  optionalTextCell,
  optionalWholeNumberCell,
  textCell,
  wholeNumberCell,
  wordCell,
} from '../cells.js';
import { tableFormat } from '../packTable.js';

export const bulletTable = tableFormat({
  file: 'kpi-bullets.csv',
  key: 'number',
  row: z.object({ number: wholeNumberCell, priority: idCell, name: textCell }),
  toRecord: (row): KpiBullet => ({
    number: row.number,
    priorityId: row.priority,
    name: row.name,
  }),
});

const measureRow = z.object({
  id: idCell,
  priority: idCell,
  bullet: wholeNumberCell,
  row_type: wordCell(kpiRowTypes),
  name: textCell,
  counted: textCell,
  wish: textCell,
  people: optionalTextCell,
  also_called: listCell,
  unit: wordCell(units),
  polarity: wordCell(polarities),
  polarity_note: optionalTextCell,
  derivation: wordCell(derivationKinds),
  source: optionalTextCell,
  codes: listCell,
  method: optionalTextCell,
  publication: textCell,
  statutory_return: optionalTextCell,
  lifecycle: wordCell(lifecycles),
  why_no_figures: optionalTextCell,
  frequency: wordCell(publicationFrequencies),
  local_refresh: wordCell(localRefreshes),
  year_type: optionalTextCell,
  decimals: optionalWholeNumberCell,
  break_before: optionalTextCell,
  not_comparable_periods: listCell,
  break_note: optionalTextCell,
  numerator_code: optionalTextCell,
  denominator_code: optionalTextCell,
  counts_note: optionalTextCell,
  stale_after: optionalDateCell,
  outcomes: listCell,
  cautions: listCell,
});

type MeasureRow = z.output<typeof measureRow>;

/** A measure as read, with the cells that its derivation was made of, for the checks. */
export interface MeasureReading {
  readonly kpi: Kpi;
  readonly source: string | null;
  readonly codes: readonly string[];
}

export const measureTable = tableFormat({
  file: 'measures.csv',
  key: 'id',
  row: measureRow,
  toRecord: (row): MeasureReading => ({
    kpi: { ...toWords(row), ...toFigures(row) },
    source: row.source,
    codes: row.codes,
  }),
});

type FigureFields =
  | 'derivation'
  | 'lifecycle'
  | 'frequency'
  | 'localRefresh'
  | 'yearType'
  | 'decimals'
  | 'comparability'
  | 'breakNote'
  | 'counts'
  | 'staleAfter';

function toWords(row: MeasureRow): Omit<Kpi, FigureFields> {
  return {
    id: row.id,
    priorityId: row.priority,
    bullet: row.bullet,
    rowType: row.row_type,
    name: row.name,
    counted: row.counted,
    wish: row.wish,
    people: row.people,
    alsoCalled: row.also_called,
    unit: row.unit,
    polarity: row.polarity,
    polarityNote: row.polarity_note,
    method: row.method,
    publication: row.publication,
    statutoryReturn: row.statutory_return,
    whyNoFigures: row.why_no_figures,
    outcomeIds: row.outcomes,
    cautions: row.cautions,
  };
}

function toFigures(row: MeasureRow): Pick<Kpi, FigureFields> {
  return {
    derivation: toDerivation(row),
    lifecycle: row.lifecycle,
    frequency: row.frequency,
    localRefresh: row.local_refresh,
    yearType: row.year_type,
    decimals: row.decimals,
    comparability: {
      breakBefore: row.break_before,
      notComparablePeriods: row.not_comparable_periods,
    },
    breakNote: row.break_note,
    counts: {
      numeratorCode: row.numerator_code,
      denominatorCode: row.denominator_code,
      note: row.counts_note,
    },
    staleAfter: row.stale_after,
  };
}

/** A missing source or code becomes empty text here; the measure checks refuse it by name. */
function toDerivation(row: MeasureRow): Derivation {
  const source = row.source ?? '';
  const [first = '', second = ''] = row.codes;
  switch (row.derivation) {
    case 'direct':
    case 'complement':
      return { kind: row.derivation, source, code: first };
    case 'gap':
      return { kind: 'gap', source, higherCode: first, lowerCode: second };
    case 'none':
      return { kind: 'none' };
  }
}
