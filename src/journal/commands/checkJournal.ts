import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { forPartnership, setActing } from '../../database/actingContext.js';
import type { Tables } from '../../database/tables.js';
import {
  findEndFault,
  findEntryFault,
  findGap,
  joinFaults,
  type ChainLink,
  type JournalFault,
} from '../model/journalChain.js';
import {
  beforeAllPlaces,
  getJournalHead,
  listSealsAfter,
  type StoredSeal,
} from '../store/chainQueries.js';

export interface JournalCheck {
  readonly entries: number;
  /** The newest entry: noted down elsewhere, it shows later whether all before it was replaced. */
  readonly head: ChainLink;
  /** In the order of the entries; empty when all is as it was written. */
  readonly faults: readonly JournalFault[];
}

export interface CheckOptions {
  /** What somebody noted down after an earlier check. */
  readonly noted?: ChainLink;
  readonly batch?: number;
}

/** Reads the whole journal as it stands at one moment, and makes every seal anew. */
export async function checkJournal(
  db: Kysely<Tables>,
  { noted, batch = 2000 }: CheckOptions = {},
): Promise<JournalCheck> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      await setActing(transaction, forPartnership);
      const head = await getJournalHead(transaction);
      const walk = startWalk(noted);
      for (let from = beforeAllPlaces; ;) {
        const seals = await listSealsAfter(transaction, from, batch);
        for (const seal of seals) walk.take(seal);
        if (seals.length < batch) break;
        from = seals.at(-1)?.place ?? from;
      }
      return { head, ...walk.end(head) };
    });
}

/** Goes along the entries in order and keeps what is wrong with them. */
function startWalk(noted: ChainLink | undefined) {
  const faults: JournalFault[] = [];
  const note = (fault: JournalFault | null): void => {
    if (fault !== null) faults.push(fault);
  };
  let before: ChainLink = { number: 0, hash: sha256('waymark journal') };
  let entries = 0;
  let isNotedFound = noted === undefined || isAt(before, noted);
  return {
    take: (seal: StoredSeal): void => {
      const entry = {
        number: seal.number,
        previousHash: seal.previousHash.toString('hex'),
        hash: seal.hash.toString('hex'),
        madeAnew: sha256(seal.previousHash, seal.text),
      };
      entries += 1;
      note(findGap(before, entry));
      note(findEntryFault(before, entry));
      if (noted !== undefined && isAt(entry, noted)) isNotedFound = true;
      if (entry.number >= 1) before = entry;
    },
    end: (head: ChainLink) => {
      note(findEndFault(before, head));
      if (noted !== undefined && !isNotedFound) {
        note({ kind: 'notAsNoted', first: noted.number, last: noted.number });
      }
      return { entries, faults: joinFaults(faults) };
    },
  };
}

function isAt(link: ChainLink, noted: ChainLink): boolean {
  return link.number === noted.number && link.hash === noted.hash;
}

function sha256(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
