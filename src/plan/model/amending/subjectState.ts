import { toCanonicalJson } from '../../../lib/canonicalJson.js';
import type { PlanContent } from '../planContent.js';
import { subjectKey, type Amendment, type FieldValues, type Subject } from './amendment.js';
import { amendList, type Standing } from './amendList.js';
import { applyAmendments } from './applyAmendments.js';
import { newestAmendments } from './amendment.js';
import { measureRules } from './measureRules.js';
import { organisationRules } from './organisationRules.js';
import { seatRules } from './seatRules.js';
import { setAsideRules } from './setAside.js';

/** A pack and everything that was amended in it. */
export interface AmendedPack {
  readonly pack: PlanContent;
  readonly amendments: readonly Amendment[];
}

/** One thing that can be amended, as its form needs it. */
export interface SubjectState {
  readonly subject: Subject;
  readonly packSays: FieldValues;
  /** What the partnership goes by. */
  readonly inForce: FieldValues;
  readonly standings: readonly Standing[];
  /** All amendments of it, the newest first. */
  readonly history: readonly Amendment[];
  /** Changes whenever somebody, or the pack, changes what is in force. */
  readonly version: string;
}

/** How the amendments stand, those of figures that are set aside among them. */
export function listStandings({ pack, amendments }: AmendedPack): readonly Standing[] {
  const figures = amendList([], setAsideRules, newestAmendments(amendments));
  return [...applyAmendments(pack, amendments).standings, ...figures.standings];
}

/** Where one thing stands: also one that neither the pack nor an amendment knows. */
export function stateOfSubject(amended: AmendedPack, subject: Subject): SubjectState {
  const key = subjectKey(subject);
  const isOf = (each: Amendment) => subjectKey(each.subject) === key;
  const standings = listStandings(amended).filter(({ amendment }) => isOf(amendment));
  const history = amended.amendments.filter(isOf).sort((a, b) => b.number - a.number);
  const packSays = packFields(amended.pack, subject);
  const own = standings.flatMap(({ amendment, state }) =>
    state === 'notInForce' || amendment.becomes.kind !== 'own'
      ? []
      : [[amendment.field, amendment.becomes.value] as const],
  );
  const inForce = { ...packSays, ...Object.fromEntries(own) };
  const version = `${history[0]?.number ?? 0}-${fingerprint(toCanonicalJson(inForce))}`;
  return { subject, packSays, inForce, standings, history, version };
}

/** Whether the pack has it, or somebody added it here. */
export function isKnownSubject({ pack, amendments }: AmendedPack, subject: Subject): boolean {
  const key = subjectKey(subject);
  return isInPack(pack, subject) || amendments.some((each) => subjectKey(each.subject) === key);
}

export function isInPack(pack: PlanContent, { kind, id }: Subject): boolean {
  switch (kind) {
    case 'organisation':
      return pack.organisations.some((each) => each.id === id);
    case 'seat':
      return pack.seats.some((each) => String(each.number) === id);
    case 'measure':
      return pack.plan.kpis.some((each) => each.id === id);
    case 'figures':
      return false;
  }
}

function packFields(pack: PlanContent, { kind, id }: Subject): FieldValues {
  switch (kind) {
    case 'organisation':
      return organisationRules.toFields(pack.organisations.find((each) => each.id === id));
    case 'seat':
      return seatRules(new Set()).toFields(pack.seats.find((each) => String(each.number) === id));
    case 'measure':
      return measureRules.toFields(pack.plan.kpis.find((each) => each.id === id));
    case 'figures':
      return setAsideRules.toFields(undefined);
  }
}

/** Tells two texts apart, for noticing a change; no protection against anybody. FNV-1a, 32 bits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
