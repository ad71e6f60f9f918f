import { isSameJson } from '../../../lib/canonicalJson.js';
import { foldName } from '../../../people/model/personName.js';
import type { PlanContent } from '../planContent.js';
import type { Amendment, FieldFault, FieldValues, Subject } from './amendment.js';
import type { StandingState } from './amendList.js';
import { applyAmendments } from './applyAmendments.js';
import { listStandings, stateOfSubject, type AmendedPack } from './subjectState.js';

/** One field as somebody wants it to be. */
export type Wanted = Pick<Amendment, 'subject' | 'field' | 'becomes' | 'basedOn'>;

/**
 * The fields of a form that differ from what is in force. A field put back to what the pack says
 * follows the pack from then on. Fields that the thing does not have are left out.
 */
export function changedFields(
  amended: AmendedPack,
  subject: Subject,
  fields: FieldValues,
): readonly Wanted[] {
  const { inForce, packSays } = stateOfSubject(amended, subject);
  return Object.entries(fields).flatMap(([field, value]) => {
    const now = inForce[field];
    const basedOn = packSays[field];
    if (now === undefined || basedOn === undefined || isSameJson(now, value)) return [];
    const isThePacks = isSameJson(basedOn, value);
    const becomes = isThePacks
      ? ({ kind: 'asThePackSays' } as const)
      : { kind: 'own' as const, value };
    return [{ subject, field, becomes, basedOn }];
  });
}

/** The pack with the wanted fields laid over as if they had been saved just now. */
export function withWanted(amended: AmendedPack, wanted: readonly Wanted[]): AmendedPack {
  const last = amended.amendments.reduce((most, { number }) => Math.max(most, number), 0);
  const added = wanted.map((each, index) => ({
    ...each,
    id: '',
    number: last + 1 + index,
    organisationId: null,
    madeAt: new Date(0),
    reason: '',
  }));
  return { ...amended, amendments: [...amended.amendments, ...added] };
}

/**
 * Why the wanted fields cannot be saved: what is wrong with one of them, or what other change they
 * would put out of force. Empty where they can.
 */
export function faultsOfWanted(
  before: AmendedPack,
  wanted: readonly Wanted[],
): readonly FieldFault[] {
  const after = withWanted(before, wanted);
  const outBefore = new Set(idsIn(before, 'notInForce'));
  const last = before.amendments.reduce((most, { number }) => Math.max(most, number), 0);
  const own = listStandings(after).filter(
    ({ amendment, state }) =>
      state === 'notInForce' && (amendment.number > last || !outBefore.has(amendment.id)),
  );
  const { content } = applyAmendments(after.pack, after.amendments);
  const [first] = wanted;
  return [
    ...own.flatMap(({ amendment, faults }) =>
      faults.map((message) => ({
        field: amendment.number > last ? amendment.field : (first?.field ?? ''),
        message,
      })),
    ),
    ...wanted.flatMap((each) => doubledName(each, content)),
  ];
}

function idsIn(amended: AmendedPack, wantedState: StandingState): readonly string[] {
  return listStandings(amended).flatMap(({ amendment, state }) =>
    state === wantedState ? [amendment.id] : [],
  );
}

/** Two organisations of one name could not be told apart in any list. */
function doubledName(
  { subject, field, becomes }: Wanted,
  content: PlanContent,
): readonly FieldFault[] {
  if (subject.kind !== 'organisation' || field !== 'name' || becomes.kind !== 'own') return [];
  const name = typeof becomes.value === 'string' ? foldName(becomes.value) : '';
  const double = content.organisations.some(
    (each) => each.id !== subject.id && foldName(each.name) === name,
  );
  const message = 'Another organisation has this name. Enter a name that tells the two apart';
  return double ? [{ field, message }] : [];
}
