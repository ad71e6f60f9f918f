import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import {
  compareEverything,
  readPublication,
  type ComparedRow,
} from '../everything/compareEverything.js';
import type { Part } from '../running/partAnswer.js';

type Row = Record<string, string>;
type Cell = string | number | null;

/**
 * Whether the rivals did the same work: each cell of theirs beside ours of the figures as published.
 * A difference is said, not hidden; it makes the rival's time worth less, not ours.
 */
export const agreementPart: Part = async ({ folder, options }) => {
  const ours = new Map(
    compareEverything(await readPublication(folder), null).map((row) => [keyOf(row), toCells(row)]),
  );
  const facts: string[] = [];
  for (const [rival, file] of Object.entries(options)) {
    const text = await readFile(file, 'utf8');
    const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
    const differences = rows.flatMap((row) => differencesOf(row, ours));
    const rowsText = `${rows.length.toLocaleString('en-GB')} rows`;
    const [first] = differences;
    facts.push(
      first === undefined
        ? `${rival} gives the same figures in all ${rowsText}`
        : `${rival} gives ${differences.length} other figures in ${rowsText}, the first: ${first}`,
    );
  }
  return { samples: {}, facts, faults: [] };
};

function keyOf({ code, area }: ComparedRow): string {
  return `${code}|${area.laCode ?? ''}`;
}

function toCells({ benchmark, found }: ComparedRow): Readonly<Record<string, Cell>> {
  const [q0, q25, q50, q75, q100] = found.quartiles ?? [];
  return {
    value: found.latest.value,
    change: found.change,
    rank: found.rank?.position ?? null,
    n_ranked: benchmark.sorted.length,
    q0: q0 ?? null,
    q25: q25 ?? null,
    q50: q50 ?? null,
    q75: q75 ?? null,
    q100: q100 ?? null,
    band: found.band,
    sn_mean: found.neighbours?.mean ?? null,
    sn_n: found.neighbours?.withData ?? 0,
    region_value: found.region?.value ?? null,
    england_value: found.england?.value ?? null,
  };
}

function differencesOf(
  row: Row,
  ours: ReadonlyMap<string, Readonly<Record<string, Cell>>>,
): readonly string[] {
  const key = `${row['code'] ?? ''}|${row['la'] ?? ''}`;
  const cells = ours.get(key);
  if (cells === undefined) return [`${key} is not ours`];
  return Object.entries(cells).flatMap(([column, cell]) => {
    const theirs = row[column] ?? '';
    return isSame(cell, theirs) ? [] : [`${key} ${column} ${theirs}, ours ${cell ?? 'none'}`];
  });
}

/** Equal to 1e-8, since each rounds a mean at the ninth decimal in its own way, or to 1e-12 of a sum. */
function isSame(ours: Cell, theirs: string): boolean {
  if (ours === null || theirs === '') return (ours ?? '') === theirs;
  if (typeof ours === 'string') return ours === theirs;
  const other = Number(theirs);
  return Math.abs(ours - other) <= Math.max(1e-8, Math.abs(ours) * 1e-12);
}
