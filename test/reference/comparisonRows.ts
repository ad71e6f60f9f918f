import { referenceRows, textIn } from './referenceTables.js';
import {
  outcomeIn,
  type Compared,
  type Exception,
  type Outcome,
  type RanksAfterRounding,
  type Row,
} from './rowFaults.js';

/** Finds what was worked out for a measure, by the source's code, and an area, by its name. */
export type FindCompared = (code: string, areaName: string) => Compared;

export interface ComparedFigures {
  /** As the product judges and shows them: known wrong figures are withheld or moved. */
  readonly judged: FindCompared;
  readonly published: FindCompared;
}

export interface ComparisonCheck {
  readonly rows: number;
  readonly matchedWhole: number;
  /** One line for each cell that is wrong. */
  readonly faults: readonly string[];
  readonly rankByBinaryDebris: number;
  readonly changeAcrossGap: number;
  readonly meanWithheld: number;
  readonly overridden: number;
  readonly overriddenCodes: ReadonlySet<string>;
}

/** Sets every row of a reference table beside what was worked out, and counts the exceptions. */
export function checkComparisons(file: string, figures: ComparedFigures): ComparisonCheck {
  const rows = referenceRows('methods', file);
  const ranksAfterRounding = readRanksAfterRounding();
  const outcomes = rows.map((row) => outcomeOf(row, figures, ranksAfterRounding));
  const overriddenCodes = new Set(
    rows.flatMap((row, index) =>
      outcomes[index]?.exceptions.includes('overridden') ? [textIn(row, 'measure_short')] : [],
    ),
  );
  const count = (exception: Exception): number =>
    outcomes.filter((outcome) => outcome.exceptions.includes(exception)).length;
  return {
    rows: rows.length,
    matchedWhole: outcomes.filter(
      ({ faults, exceptions }) => faults.length === 0 && exceptions.length === 0,
    ).length,
    faults: outcomes.flatMap((outcome) => outcome.faults),
    rankByBinaryDebris: count('rankByBinaryDebris'),
    changeAcrossGap: count('changeAcrossGap'),
    meanWithheld: count('meanWithheld'),
    overridden: count('overridden'),
    overriddenCodes,
  };
}

function readRanksAfterRounding(): RanksAfterRounding {
  return new Map(
    referenceRows('methods', 'lait_float_artefacts.csv').map((row) => [
      ['measure_short', 'year', 'la'].map((column) => textIn(row, column)).join('|'),
      Number(textIn(row, 'rank_after_rounding_to_9dp_high_is_good')),
    ]),
  );
}

/**
 * A row is compared with the figures as the product judges them. Where it differs only because a
 * known wrong figure was overridden, the figures as published must agree with it.
 */
function outcomeOf(row: Row, figures: ComparedFigures, ranks: RanksAfterRounding): Outcome {
  const code = textIn(row, 'measure_short');
  const areaName = textIn(row, 'la');
  const judged = outcomeIn(row, figures.judged(code, areaName), ranks);
  if (judged.faults.length === 0) return judged;
  const published = outcomeIn(row, figures.published(code, areaName), ranks);
  if (published.faults.length > 0) return judged;
  return { faults: [], exceptions: [...published.exceptions, 'overridden'] };
}
