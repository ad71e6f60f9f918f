import { NotFoundError } from '../../lib/refusals.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { Actor } from '../../people/model/actor.js';
import { applyAmendments } from '../model/amending/applyAmendments.js';
import { effectsOn, withSetAside, type Effect, type JudgedOn } from '../model/amending/effects.js';
import { changedFields, withWanted, type Wanted } from '../model/amending/proposal.js';
import { setAsideRules, toOverrides } from '../model/amending/setAside.js';
import { stateOfSubject, type AmendedPack } from '../model/amending/subjectState.js';
import { codesOf } from '../model/derivation.js';
import type { Plan } from '../model/plan.js';
import {
  getAmendedPack,
  refuseUnknown,
  type AmendDependencies,
  type AmendRefusal,
  type AmendRequest,
} from './amendPlan.js';
import { checkWanted } from './saveWanted.js';

/** What would be said otherwise if the request were saved; nothing is. */
export async function previewAmendment(
  { acting, measures }: AmendDependencies,
  actor: Actor,
  request: AmendRequest,
): Promise<Result<readonly Effect[], AmendRefusal>> {
  const { subject, fields, version, reason } = request;
  const snapshot = await measures.asAt(null);
  const before = await acting.read(actor, getAmendedPack);
  refuseUnknown(before, request);
  if (version !== null && version !== stateOfSubject(before, subject).version) {
    return failure({ kind: 'changedMeanwhile' });
  }
  const wanted = changedFields(before, subject, fields);
  const checked = await checkWanted(actor, { before, subject, wanted, snapshot, reason });
  return checked.ok ? success(await effectsOf(before, wanted, snapshot)) : checked;
}

async function effectsOf(
  before: AmendedPack,
  wanted: readonly Wanted[],
  snapshot: MeasureSnapshot,
): Promise<readonly Effect[]> {
  const planOf = ({ pack, amendments }: AmendedPack) =>
    applyAmendments(pack, amendments).content.plan;
  const now: JudgedOn = { snapshot, plan: planOf(before) };
  const then: JudgedOn = {
    snapshot: withSetAside(snapshot, setAsideIn(wanted).flatMap(toOverrides)),
    plan: planOf(withWanted(before, wanted)),
  };
  const { areas, indexById } = snapshot.register;
  const area = areas[indexById.get(now.plan.areaId) ?? -1];
  if (area === undefined) throw new NotFoundError('the area of the plan is not in the register');
  return effectsOn(touchedMeasures(now.plan, wanted), area, { now, then });
}

function setAsideIn(wanted: readonly Wanted[]) {
  return wanted.flatMap(({ subject, becomes }) => {
    if (subject.kind !== 'figures' || becomes.kind !== 'own') return [];
    const read = setAsideRules.fromFields(subject.id, { entry: becomes.value }, undefined);
    return read.ok && read.value !== null ? [read.value] : [];
  });
}

function touchedMeasures({ kpis }: Plan, wanted: readonly Wanted[]): readonly string[] {
  const named = wanted.flatMap(({ subject }) => (subject.kind === 'measure' ? [subject.id] : []));
  const codes = setAsideIn(wanted).map(({ source, code }) => `${source} ${code}`);
  const using = kpis.filter(
    ({ derivation }) =>
      derivation.kind !== 'none' &&
      codesOf(derivation).some((code) => codes.includes(`${derivation.source} ${code}`)),
  );
  return [...new Set([...named, ...using.map(({ id }) => id)])];
}
