import { raiseVersion } from '../../database/dataVersion.js';
import { NotPermittedError } from '../../lib/refusals.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { Change } from '../../people/commands/acting.js';
import type { Actor } from '../../people/model/actor.js';
import type { FieldFault, Subject } from '../model/amending/amendment.js';
import { applyAmendments } from '../model/amending/applyAmendments.js';
import { mayAmend } from '../model/amending/mayAmend.js';
import { parseReason } from '../model/amending/plainWords.js';
import { faultsOfWanted, withWanted, type Wanted } from '../model/amending/proposal.js';
import type { AmendedPack } from '../model/amending/subjectState.js';
import { addAmendments } from '../store/amendmentWrites.js';
import { amendedEntry } from './amendedEntry.js';
import { faultsOfFigures } from './faultsOfFigures.js';
import { faultsOfUse } from './faultsOfUse.js';
import { saveStep } from './saveContent.js';

export interface Saving {
  readonly subject: Subject;
  readonly before: AmendedPack;
  readonly wanted: readonly Wanted[];
  readonly reason: string;
  readonly snapshot: MeasureSnapshot;
}

export type WantedRefusal =
  | { readonly kind: 'nothingChanged' }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] };

export interface Amended {
  readonly subject: Subject;
  readonly fields: readonly string[];
}

type Saved = Result<Amended, WantedRefusal>;

/** Checks the wanted fields and saves them: the amendments, the tables, the journal. */
export async function saveWanted(change: Change, saving: Saving): Promise<Saved> {
  const { wanted } = saving;
  const checked = await checkWanted(change.actor, saving);
  if (!checked.ok && checked.error.kind === 'nothingChanged') return checked;
  const faults = [...faultsIn(checked), ...(await faultsOfUse(change, wanted))];
  if (!checked.ok || faults.length > 0) return failure({ kind: 'faults', faults });
  await write(change, { ...saving, reason: checked.value.reason });
  return success({ subject: saving.subject, fields: wanted.map(({ field }) => field) });
}

function faultsIn(checked: Result<unknown, WantedRefusal>): readonly FieldFault[] {
  return checked.ok || checked.error.kind === 'nothingChanged' ? [] : checked.error.faults;
}

/**
 * Whether the wanted fields could be saved, as far as the plan and the figures can tell.
 * @throws NotPermittedError for a field that the actor may not change
 */
export async function checkWanted(
  actor: Actor,
  { before, wanted, snapshot, reason: given }: Saving,
): Promise<Result<{ readonly reason: string }, WantedRefusal>> {
  if (wanted.some(({ subject, field }) => !mayAmend(actor, subject.kind, field))) {
    throw new NotPermittedError('your role does not change this');
  }
  if (wanted.length === 0) return failure({ kind: 'nothingChanged' });
  const reason = parseReason(given);
  const faults = [
    ...faultsOfWanted(before, wanted),
    ...(await faultsOfFigures(snapshot, before.pack, wanted)),
    ...(reason.ok ? [] : [{ field: 'reason', message: reason.error }]),
  ];
  return faults.length > 0 || !reason.ok
    ? failure({ kind: 'faults', faults })
    : success({ reason: reason.value });
}

async function write(change: Change, { before, wanted, reason }: Saving): Promise<void> {
  const { db, actor, now, today, record } = change;
  const isPerson = actor.kind === 'person';
  const by = { planId: before.pack.plan.id, accountId: isPerson ? actor.accountId : null };
  const organisationId = isPerson ? actor.organisationId : null;
  await addAmendments(
    db,
    by,
    wanted.map((each) => ({ ...each, organisationId, madeAt: now, reason })),
  );
  const after = withWanted(before, wanted);
  const contentOf = ({ pack, amendments }: AmendedPack) =>
    applyAmendments(pack, amendments).content;
  await saveStep(db, { before: contentOf(before), after: contentOf(after) }, today);
  const isOfFigures = wanted.some(({ subject }) => subject.kind === 'figures');
  await raiseVersion(db, isOfFigures ? 'measures' : 'plan');
  await record(amendedEntry(before, wanted, reason));
}
