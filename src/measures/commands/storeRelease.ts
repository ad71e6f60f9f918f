import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { inBulkTransaction, type BulkTransaction } from '../../database/bulkTransaction.js';
import type { Tables } from '../../database/tables.js';
import type { ReleaseChanges, ReleaseContent } from '../model/releaseContent.js';
import { getAreaRegister } from '../store/areaQueries.js';
import { raiseVersion } from '../../database/dataVersion.js';
import {
  observationColumns,
  toObservationLines,
  type NumberedSet,
} from '../store/observationRows.js';
import {
  findReleaseByContent,
  listReleases,
  listReleasesInForce,
  type StoredRelease,
} from '../store/releaseQueries.js';
import {
  countChanges,
  periodKey,
  saveDefinitions,
  saveMeasures,
  saveNeighbours,
  savePeriods,
  saveRelease,
} from '../store/releaseWrites.js';
import {
  attachObservations,
  lockReleases,
  saveReleasePeriods,
  stageObservations,
} from '../store/stagedObservations.js';

export interface StoreReleaseDependencies {
  readonly pool: Pool;
  readonly clock: () => Date;
  readonly onRowsStored?: (rows: number) => void;
}

export type StoreReleaseOutcome =
  | {
      /** `completed`: so far only a smaller part of the same publication was there. */
      readonly kind: 'stored' | 'completed';
      readonly releaseId: number;
      /** `false` when a newer publication of the source is loaded already and stays in force. */
      readonly isNewest: boolean;
      /** Against the publication before this one. */
      readonly changes: ReleaseChanges;
    }
  | {
      readonly kind: 'alreadyStored';
      readonly releaseId: number;
      /** It was withdrawn, and stays so. */
      readonly isWithdrawn: boolean;
    };

/**
 * Stores one publication of a source, wholly or not at all, beside every earlier one.
 * The same content a second time changes nothing; one that was withdrawn stays withdrawn.
 */
export async function storeRelease(
  { pool, ...rest }: StoreReleaseDependencies,
  content: ReleaseContent,
): Promise<StoreReleaseOutcome> {
  return inBulkTransaction(pool, (transaction) => storeReleaseIn(transaction, rest, content));
}

/** The same in a transaction of the caller's, so that what belongs to it is kept or lost with it. */
export async function storeReleaseIn(
  transaction: BulkTransaction,
  { clock, onRowsStored }: Omit<StoreReleaseDependencies, 'pool'>,
  content: ReleaseContent,
): Promise<StoreReleaseOutcome> {
  const { db } = transaction;
  await lockReleases(db);
  const known = await findReleaseByContent(db, content.source, content.contentHash);
  if (known !== undefined && holdsAll(known, content)) {
    return { kind: 'alreadyStored', releaseId: known.id, isWithdrawn: known.isWithdrawn };
  }
  const releaseId = await saveRelease(db, content, clock());
  const isNewest = await isNewestOf(db, { releaseId, content });
  const measureIds = new Set(content.measures.map((measure) => measure.id));
  // One that is loaded late changes nothing that a newer one says: it is set beside its own past.
  const inForce = await listReleasesInForce(db, content.asAt);
  const before = inForce.filter((each) => measureIds.has(each.measureId));
  const staged = await stage(transaction, { releaseId, content, onRowsStored });
  const changes = await countChanges(db, staged, before);
  await attachObservations(db, releaseId, staged);
  await raiseVersion(db, 'measures');
  return { kind: known === undefined ? 'stored' : 'completed', releaseId, isNewest, changes };
}

/** A pack's part of a publication may grow; the rest of it then takes the place of the part. */
function holdsAll(known: StoredRelease, content: ReleaseContent): boolean {
  if (known.coverage === 'whole') return true;
  return content.coverage === 'pack' && content.rowsRead <= known.rowsRead;
}

interface Stored {
  readonly releaseId: number;
  readonly content: ReleaseContent;
}

async function isNewestOf(db: Kysely<Tables>, { releaseId, content }: Stored): Promise<boolean> {
  const releases = await listReleases(db);
  return !releases.some(
    ({ source, id, asAt }) => source === content.source && id !== releaseId && asAt > content.asAt,
  );
}

interface Staging extends Stored {
  readonly onRowsStored: ((rows: number) => void) | undefined;
}

/** Fills a table beside the ones in force; answers its name. */
async function stage({ db, copy }: BulkTransaction, staging: Staging): Promise<string> {
  const { releaseId, content, onRowsStored } = staging;
  const register = await getAreaRegister(db);
  const sets = await numberSets(db, staging);
  await saveReleasePeriods(db, releaseId, sets);
  await saveNeighbours(db, { releaseId, register, content });
  const staged = await stageObservations(db, releaseId);
  const lines = toObservationLines(releaseId, register.numbers, sets);
  await copy(
    { table: staged, columns: observationColumns },
    onRowsStored === undefined ? lines : countingRows(lines, onRowsStored),
  );
  return staged;
}

function* countingRows(
  chunks: Iterable<string>,
  onRowsStored: (rows: number) => void,
): Generator<string> {
  let rows = 0;
  for (const chunk of chunks) {
    yield chunk;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) rows += 1;
    onRowsStored(rows);
  }
}

/** Stores measures and periods, and finds the database's numbers for them. */
async function numberSets(
  db: Kysely<Tables>,
  { releaseId, content }: Stored,
): Promise<readonly NumberedSet[]> {
  const { measures } = content;
  const measureNos = await saveMeasures(db, measures);
  await saveDefinitions(db, { releaseId, measures, measureNos });
  const allPeriods = [...content.sets.values()].flatMap((set) => set.periods);
  const periodNos = await savePeriods(db, allPeriods);
  return [...content.sets].map(([id, set]) => {
    const measureNo = measureNos.get(id);
    if (measureNo === undefined) throw new Error(`no measure ${id} beside its figures`);
    return {
      measureNo,
      set,
      periodNos: set.periods.map((period) => periodNos.get(periodKey(period)) ?? -1),
    };
  });
}
