import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Part } from '../running/partAnswer.js';

interface Row {
  readonly query: string;
  readonly area: string;
  readonly year: string;
  readonly value: string;
}

/**
 * Whether all found the same: every row of a rival beside ours. Numbers are equal to 1e-9, which
 * leaves out the binary debris of the file; marks are equal as text. `ours` names our own rows.
 */
export const selectionAgreementPart: Part = async ({ options }) => {
  const { ours = '', ...rivals } = options;
  const own = new Map((await readRows(ours)).map((row) => [keyOf(row), row.value]));
  const facts: string[] = [];
  const faults: string[] = [];
  for (const [rival, file] of Object.entries(rivals)) {
    const rows = await readRows(file);
    const different = rows.filter((row) => !isSame(own.get(keyOf(row)), row.value));
    const [first] = different;
    const count = rows.length.toLocaleString('en-GB');
    if (rows.length !== own.size) faults.push(`${rival} finds ${count} rows, we ${own.size}`);
    if (first === undefined) facts.push(`${rival} finds the same ${count} rows`);
    else faults.push(`${rival} differs in ${different.length} rows, the first: ${keyOf(first)}`);
  }
  return { samples: {}, facts, faults };
};

async function readRows(file: string): Promise<readonly Row[]> {
  const text = await readFile(file, 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const keyOf = ({ query, area, year }: Row): string => `${query} ${area} ${year}`;

function isSame(ours: string | undefined, theirs: string): boolean {
  if (ours === undefined) return false;
  return ours === theirs || Math.abs(Number(ours) - Number(theirs)) <= 1e-9;
}
