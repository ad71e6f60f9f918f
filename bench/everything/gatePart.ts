import { loadOverrides } from '../../src/measures/store/overrideReference.js';
import { checkComparisons, type FindCompared } from '../../test/reference/comparisonRows.js';
import type { Part } from '../running/partAnswer.js';
import { compareEverything, readPublication, type ComparedRow } from './compareEverything.js';

/** 434 measures for 153 present and 5 former authorities. */
const expectedRows = 68_572;
const references = [
  { file: 'lait_reference.csv', rows: 5208 },
  { file: 'lait-dorset-reference.csv', rows: 434 },
] as const;

/** The correctness that comes before any time: every row of both reference tables, to 1e-9. */
export const gatePart: Part = async ({ folder }) => {
  const publication = await readPublication(folder);
  const judged = compareEverything(publication, loadOverrides());
  const figures = {
    judged: toFinder(judged),
    published: toFinder(compareEverything(publication, null)),
  };
  const checks = references.map(({ file, rows }) => {
    const check = checkComparisons(file, figures);
    const missing = check.rows === rows ? [] : [`${file}: ${check.rows} rows, not ${rows}`];
    return { file, check, faults: [...missing, ...check.faults] };
  });
  const isWhole = judged.length === expectedRows;
  return {
    samples: {},
    facts: checks.map(({ file, check }) => {
      const { rows, matchedWhole, meanWithheld, rankByBinaryDebris, overridden } = check;
      return `${file}: ${rows} rows agree, ${matchedWhole} of them whole; mean withheld ${meanWithheld}, known wrong figure set aside ${overridden}, rank mended ${rankByBinaryDebris}, change across a gap ${check.changeAcrossGap}`;
    }),
    faults: [
      ...(isWhole ? [] : [`${judged.length} comparisons, not ${expectedRows}`]),
      ...checks.flatMap((each) => each.faults),
    ],
  };
};

function toFinder(rows: readonly ComparedRow[]): FindCompared {
  const byKey = new Map(rows.map((row) => [`${row.code}|${row.area.name}`, row]));
  return (code, areaName) => {
    const row = byKey.get(`${code}|${areaName}`);
    if (row === undefined) throw new Error(`${code} was not compared for ${areaName}`);
    return row;
  };
}
