import type { CommandContext } from './commandContext.js';
import { problemText, type ImportProblem } from '../lib/importProblem.js';
import { readLaitFolder } from '../importers/lait/readLaitFolder.js';
import type { LaitRelease } from '../importers/lait/release.js';
import { laitSource } from '../importers/lait/source.js';
import { storeRelease, type StoreReleaseOutcome } from '../measures/commands/storeRelease.js';
import { getAreaRegister } from '../measures/store/areaQueries.js';
import { startProgress } from './progressLine.js';

/** Loads one publication of the national tool; exit code 1 when anything was refused. */
export async function importLait(context: CommandContext, folder: string): Promise<number> {
  const { runtime, out, errors } = context;
  const begun = performance.now();
  const register = await getAreaRegister(runtime.database.db);
  const reading = startProgress('reading', errors);
  const read = await readLaitFolder({
    folder,
    register,
    onProgress: ({ rowsRead, rowsInAll }) => {
      reading.update(rowsRead, rowsInAll);
    },
  });
  reading.stop();
  if (!read.ok) return refuse(errors, read.error);
  const release = read.value;
  if (release.rowsStored === 0) return refuse(errors, release.rejected);
  const storing = startProgress('storing', errors);
  const outcome = await storeRelease(
    {
      pool: runtime.database.pool,
      clock: runtime.clock,
      onRowsStored: (rows) => {
        storing.update(rows, release.rowsStored);
      },
    },
    {
      ...release,
      source: laitSource.source,
      coverage: 'whole',
      rowsRejected: release.rejected.length,
    },
  );
  storing.stop();
  for (const line of reportLines(release, outcome)) out.write(`${line}\n`);
  out.write(`Took ${((performance.now() - begun) / 1000).toFixed(1)} s.\n`);
  return release.rejected.length > 0 ? 1 : 0;
}

const mostListed = 50;

function refuse(errors: NodeJS.WriteStream, problems: readonly ImportProblem[]): number {
  for (const line of shortened(problems.map(problemText))) errors.write(`${line}\n`);
  errors.write('Nothing was changed.\n');
  return 1;
}

function reportLines(release: LaitRelease, outcome: StoreReleaseOutcome): readonly string[] {
  const { rowsRead, rowsStored, rejected, notices, measures } = release;
  return [
    `${release.title}, as at ${release.asAt}: ${measures.length} measures.`,
    `Rows read: ${rowsRead}. Fit to store: ${rowsStored}. Rejected: ${rejected.length}.`,
    ...outcomeLines(outcome),
    ...listed('Rejected', rejected.map(problemText)),
    ...listed('Worth a look, but stored', notices.map(problemText)),
  ];
}

function outcomeLines(outcome: StoreReleaseOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'alreadyStored':
      return outcome.isWithdrawn
        ? [
            'These figures were loaded before and withdrawn. Nothing was changed.',
            'To put them back in force, accept them in the workspace, under “Load figures”.',
          ]
        : ['These figures are already loaded. Nothing was changed.'];
    case 'completed':
      return [
        'The plan pack held a part of this publication. The rest was added.',
        ...changeLines(outcome),
      ];
    case 'stored':
      return [
        'Stored as a new release. Earlier releases stay as they are.',
        ...changeLines(outcome),
      ];
  }
}

function changeLines({
  changes,
  isNewest,
}: Exclude<StoreReleaseOutcome, { kind: 'alreadyStored' }>): readonly string[] {
  const { added, revised, unchanged, gone } = changes;
  return [
    `New: ${added}. Revised: ${revised}. Unchanged: ${unchanged}. No longer given: ${gone}.`,
    ...(isNewest
      ? []
      : ['A newer release is loaded already and stays in force; this one is kept behind it.']),
  ];
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...shortened(lines).map((line) => `  ${line}`)];
}

function shortened(lines: readonly string[]): readonly string[] {
  const more = lines.length - mostListed;
  return more > 0 ? [...lines.slice(0, mostListed), `and ${more} more`] : lines;
}
