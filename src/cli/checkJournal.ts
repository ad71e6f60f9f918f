import { checkJournal } from '../journal/commands/checkJournal.js';
import { faultText, type ChainLink } from '../journal/model/journalChain.js';
import type { CommandContext } from './commandContext.js';

const notedPattern = /^(\d{1,15}):([0-9a-f]{64})$/i;

/** Looks whether the journal is as it was written; exit code 1 where it is not. */
export async function checkJournalCommand(
  { runtime, out, errors }: CommandContext,
  since: string | null,
): Promise<number> {
  const noted = since === null ? undefined : parseNoted(since);
  if (noted === null) {
    errors.write(
      `“${since ?? ''}” is no number and seal. Copy both as an earlier check wrote them.\n`,
    );
    return 1;
  }
  const check = await checkJournal(runtime.database.db, noted === undefined ? {} : { noted });
  const { entries, head, faults } = check;
  for (const fault of faults) errors.write(`${faultText(fault)}\n`);
  out.write(
    faults.length === 0
      ? `The journal is as it was written: ${entries} entries.\n`
      : `The journal has ${entries} entries and was tampered with or damaged.\n`,
  );
  if (faults.length > 0) return 1;
  const mark = `${head.number}:${head.hash}`;
  out.write(`Note this down, away from this server: ${mark}\n`);
  out.write(`Next time: npm run waymark -- check journal --since ${mark}\n`);
  return 0;
}

function parseNoted(text: string): ChainLink | null {
  const [, number, hash] = notedPattern.exec(text.trim()) ?? [];
  if (number === undefined || hash === undefined) return null;
  return { number: Number(number), hash: hash.toLowerCase() };
}
