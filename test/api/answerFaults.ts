import type { ComparisonAnswer } from '../../src/api/schemas.js';
import { numberIn, textIn } from '../reference/referenceTables.js';

type Row = Record<string, string>;

/** What of one answer differs from its row of the reference table, as `column: found, not …`. */
export function answerFaults(row: Row, answer: ComparisonAnswer): readonly string[] {
  const { latest, previous, quartiles, rank, neighbours } = answer;
  const withData = numberIn(row, 'sn_n') ?? 0;
  const faults = [
    text(row, 'latest_year', latest.period.label),
    text(row, 'previous_year', previous?.period.label ?? ''),
    number(row, 'value', latest.value),
    number(row, 'change', answer.change),
    number({ ...row, rank: textIn(row, 'rank').replace('-', '') }, 'rank', rank?.position ?? null),
    rank === null ? null : number(row, 'n_ranked', rank.of),
    ...['q0', 'q25', 'q50', 'q75', 'q100'].map((column, index) =>
      number(row, column, quartiles?.[index] ?? null),
    ),
    text({ ...row, band: textIn(row, 'band').replace('-', '') }, 'band', answer.band ?? ''),
    number(row, 'sn_n', neighbours?.withData ?? 0),
    withData < 6 ? withheld(neighbours?.mean) : number(row, 'sn_mean', neighbours?.mean ?? null),
    text(row, 'region', answer.region?.name ?? ''),
    number(row, 'region_value', answer.region?.value ?? null),
    number(row, 'england_value', answer.england?.value ?? null),
  ];
  return faults.filter((fault) => fault !== null);
}

function withheld(mean: number | null | undefined): string | null {
  return mean === null || mean === undefined ? null : `a mean of too few neighbours, ${mean}`;
}

/** An answer's label is the printed one without its word on revision, `2025 (prov)`. */
function text(row: Row, column: string, found: string): string | null {
  const expected = textIn(row, column);
  const isEqual = expected === found || expected.replace(/ \([^)]*\)$/, '') === found;
  return isEqual ? null : `${column}: ${found}, not ${expected}`;
}

/** Equal to 1e-9, or to the fifteen digits that the table prints. */
function number(row: Row, column: string, found: number | null): string | null {
  const expected = numberIn(row, column);
  const isEqual =
    expected === null || found === null
      ? expected === found
      : Math.abs(expected - found) <= 1e-9 || Number(found.toPrecision(15)) === expected;
  return isEqual ? null : `${column}: ${found}, not ${expected}`;
}
