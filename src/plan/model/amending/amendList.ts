import { isSameJson, type JsonValue } from '../../../lib/canonicalJson.js';
import { subjectKey, type Amendment, type FieldFault, type FieldValues } from './amendment.js';
import type { SubjectRules } from './subjectRules.js';

/**
 * How an amendment stands to what the pack says now. `packAgrees`: the pack has come to say the
 * same; `packChanged`: the pack says something else than when it was made, and the amendment holds;
 * `notInForce`: it cannot be, with what else is said now, so the pack's word holds;
 * `gone`: the pack does not hold the thing any more.
 */
export type StandingState = 'holds' | 'packAgrees' | 'packChanged' | 'notInForce' | 'gone';

export interface Standing {
  readonly amendment: Amendment;
  readonly state: StandingState;
  /** What the pack says now. */
  readonly packSays: JsonValue;
  /** Why it is not in force: empty in every other state. */
  readonly faults: readonly string[];
}

export interface AmendedList<T> {
  /** In the pack's order, then those that were added here. */
  readonly records: readonly T[];
  /** Of each amendment with a value of our own. */
  readonly standings: readonly Standing[];
}

/** A list with the newest amendments of its kind laid over it. What cannot be is left out, and said. */
export function amendList<T>(
  packs: readonly T[],
  rules: SubjectRules<T>,
  newest: ReadonlyMap<string, readonly Amendment[]>,
): AmendedList<T> {
  const byId = new Map(packs.map((record) => [rules.idOf(record), record]));
  const ownIds = [...newest.values()].flatMap(([first]) =>
    first?.subject.kind === rules.kind && !byId.has(first.subject.id) ? [first.subject.id] : [],
  );
  const ids = [...byId.keys(), ...ownIds];
  const amended = ids.map((id) =>
    amendOne(rules, { id, packs: byId.get(id) }, newest.get(subjectKey({ kind: rules.kind, id }))),
  );
  return {
    records: amended.flatMap(({ record }) => (record === null ? [] : [record])),
    standings: amended.flatMap(({ standings }) => standings),
  };
}

interface AmendedOne<T> {
  readonly record: T | null;
  readonly standings: readonly Standing[];
}

function amendOne<T>(
  rules: SubjectRules<T>,
  { id, packs }: { readonly id: string; readonly packs: T | undefined },
  newest: readonly Amendment[] | undefined,
): AmendedOne<T> {
  const own = (newest ?? []).filter(({ becomes }) => becomes.kind === 'own');
  if (own.length === 0) return { record: packs ?? null, standings: [] };
  const packFields = rules.toFields(packs);
  const isGone = packs === undefined && rules.kind === 'measure';
  const first = rules.fromFields(id, overlay(packFields, own), packs);
  if (first.ok)
    return { record: first.value, standings: standingsOf(own, { packFields, isGone, faults: [] }) };
  const faulty = new Set(first.error.map(({ field }) => field));
  const good = own.filter(({ field }) => !faulty.has(field));
  const second = rules.fromFields(id, overlay(packFields, good), packs);
  const faults = second.ok ? first.error : own.map(({ field }) => faultFor(field, first.error));
  const record = second.ok ? second.value : (packs ?? null);
  return { record, standings: standingsOf(own, { packFields, isGone, faults }) };
}

function faultFor(field: string, faults: readonly FieldFault[]): FieldFault {
  const message = faults.map((fault) => fault.message).join(' ');
  return { field, message };
}

function overlay(packFields: FieldValues, own: readonly Amendment[]): FieldValues {
  const values = own.flatMap(({ field, becomes }) =>
    becomes.kind === 'own' ? [[field, becomes.value] as const] : [],
  );
  return { ...packFields, ...Object.fromEntries(values) };
}

interface Beside {
  readonly packFields: FieldValues;
  readonly isGone: boolean;
  readonly faults: readonly FieldFault[];
}

function standingsOf(own: readonly Amendment[], beside: Beside): readonly Standing[] {
  return own.map((amendment) => {
    const packSays = beside.packFields[amendment.field] ?? null;
    const faults = beside.faults
      .filter(({ field }) => field === amendment.field)
      .map(({ message }) => message);
    const state = stateOf(amendment, packSays, beside.isGone);
    return { amendment, packSays, faults, state: faults.length > 0 ? 'notInForce' : state };
  });
}

function stateOf(
  { becomes, basedOn }: Amendment,
  packSays: JsonValue,
  isGone: boolean,
): StandingState {
  if (isGone) return 'gone';
  if (becomes.kind === 'own' && isSameJson(becomes.value, packSays)) return 'packAgrees';
  return isSameJson(basedOn, packSays) ? 'holds' : 'packChanged';
}
