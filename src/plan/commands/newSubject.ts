import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { FieldValues, Subject } from '../model/amending/amendment.js';
import { firstOwnSeat } from '../model/amending/seatRules.js';
import { slugOf } from '../model/amending/slugOf.js';
import { isKnownSubject, type AmendedPack } from '../model/amending/subjectState.js';
import { makeSubjectId } from '../store/amendmentWrites.js';

/** Something that is not in the plan yet, with an id that nothing has had. */
export async function newSubject(
  db: Kysely<Tables>,
  before: AmendedPack,
  { subject, fields }: { readonly subject: Subject; readonly fields: FieldValues },
): Promise<Subject> {
  const { kind } = subject;
  const isFree = (id: string) => !isKnownSubject(before, { kind, id });
  if (kind !== 'organisation' && kind !== 'seat') return { kind, id: await makeSubjectId(db) };
  const name = typeof fields['name'] === 'string' ? slugOf(fields['name']) : 'organisation';
  const tried = (count: number) =>
    kind === 'seat' ? String(firstOwnSeat + count) : count === 0 ? name : `${name}-${count + 1}`;
  let count = 0;
  while (!isFree(tried(count))) count += 1;
  return { kind, id: tried(count) };
}
