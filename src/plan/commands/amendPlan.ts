import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { NotFoundError } from '../../lib/refusals.js';
import { failure, type Result } from '../../lib/result.js';
import type { MeasureMemory } from '../../measures/model/measureSnapshot.js';
import type { Acting } from '../../people/commands/acting.js';
import type { Actor } from '../../people/model/actor.js';
import type { FieldValues, Subject } from '../model/amending/amendment.js';
import { changedFields } from '../model/amending/proposal.js';
import {
  isKnownSubject,
  stateOfSubject,
  type AmendedPack,
} from '../model/amending/subjectState.js';
import { findPack, listAmendments } from '../store/amendmentQueries.js';
import { lockPlan } from '../store/planWrites.js';
import { newSubject } from './newSubject.js';
import { saveWanted, type Amended, type WantedRefusal } from './saveWanted.js';

export interface AmendRequest {
  /** The id of something new is of no account: it gets one. */
  readonly subject: Subject;
  /** The fields of the form, as they are to be; those that are as they were change nothing. */
  readonly fields: FieldValues;
  readonly reason: string;
  /** Of the state the form was made from; `null` for something new. */
  readonly version: string | null;
}

/** `changedMeanwhile`: somebody else changed it since the form was made, and nothing was saved. */
export type AmendRefusal = { readonly kind: 'changedMeanwhile' } | WantedRefusal;

export type AmendOutcome = Result<Amended, AmendRefusal>;

export interface AmendDependencies {
  readonly acting: Acting;
  /** The figures, which say what periods, series and places there are. */
  readonly measures: MeasureMemory;
}

/**
 * Changes fields of one thing, each with an amendment, and brings the plan's tables to it.
 * @throws NotPermittedError for a field that the actor may not change, NotFoundError for a thing
 * that is not there
 */
export async function amendPlan(
  { acting, measures }: AmendDependencies,
  actor: Actor,
  request: AmendRequest,
): Promise<AmendOutcome> {
  const snapshot = await measures.asAt(null);
  return acting.change(actor, async (change) => {
    await lockPlan(change.db);
    const before = await getAmendedPack(change.db);
    const { fields, version, reason } = request;
    refuseUnknown(before, request);
    const subject =
      version === null ? await newSubject(change.db, before, request) : request.subject;
    if (version !== null && version !== stateOfSubject(before, subject).version) {
      return failure({ kind: 'changedMeanwhile' });
    }
    const wanted = changedFields(before, subject, fields);
    return saveWanted(change, { before, subject, wanted, reason, snapshot });
  });
}

export function refuseUnknown(
  before: AmendedPack,
  { subject, version }: Pick<AmendRequest, 'subject' | 'version'>,
): void {
  const isNew = version === null && subject.kind !== 'measure';
  if (isNew || isKnownSubject(before, subject)) return;
  throw new NotFoundError(`the plan has no ${subject.kind} ${subject.id}`);
}

/** What became of an amendment that a later pack came to contradict. */
export interface Settling {
  readonly subject: Subject;
  readonly field: string;
  readonly choice: 'keep' | 'takeThePacks';
  readonly reason: string;
  readonly version: string;
}

/** Decides between an amendment and what a later pack says: kept over it, or given up for it. */
export async function settleAmendment(
  { acting, measures }: AmendDependencies,
  actor: Actor,
  { subject, field, version, choice, reason }: Settling,
): Promise<AmendOutcome> {
  const snapshot = await measures.asAt(null);
  return acting.change(actor, async (change) => {
    await lockPlan(change.db);
    const before = await getAmendedPack(change.db);
    const state = stateOfSubject(before, subject);
    if (version !== state.version) return failure({ kind: 'changedMeanwhile' });
    const standing = state.standings.find(({ amendment }) => amendment.field === field);
    if (standing === undefined) return failure({ kind: 'nothingChanged' });
    const { amendment, packSays } = standing;
    const becomes = choice === 'keep' ? amendment.becomes : ({ kind: 'asThePackSays' } as const);
    const wanted = [{ subject, field, becomes, basedOn: packSays }];
    return saveWanted(change, { before, subject, wanted, reason, snapshot });
  });
}

/** The pack in force and all that was amended in it. @throws NotFoundError before one was loaded */
export async function getAmendedPack(db: Kysely<Tables>): Promise<AmendedPack> {
  const kept = await findPack(db);
  if (kept === undefined) throw new NotFoundError('no plan pack has been loaded');
  const { content: pack } = kept;
  return { pack, amendments: await listAmendments(db, pack.plan.id) };
}
