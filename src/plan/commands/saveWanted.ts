import { raiseVersion } from '../../database/dataVersion.js';
import { NotPermittedError } from '../../lib/refusals.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { Change } from '../../people/commands/acting.js';
import type { FieldFault } from '../model/amending/amendment.js';
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
  readonly before: AmendedPack;
  readonly wanted: readonly Wanted[];
  readonly reason: string;
  readonly snapshot: MeasureSnapshot;
}

type Saved = Result<
  { readonly fields: readonly string[] },
  | { readonly kind: 'nothingChanged' }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }
>;

/** Checks the wanted fields and saves them: the amendments, the tables, the journal. */
export async function saveWanted(change: Change, saving: Saving): Promise<Saved> {
  const { before, wanted, snapshot } = saving;
  if (wanted.some(({ subject, field }) => !mayAmend(change.actor, subject.kind, field))) {
    throw new NotPermittedError('your role does not change this');
  }
  if (wanted.length === 0) return failure({ kind: 'nothingChanged' });
  const reason = parseReason(saving.reason);
  const faults = [
    ...faultsOfWanted(before, wanted),
    ...(await faultsOfFigures(snapshot, before.pack, wanted)),
    ...(await faultsOfUse(change, wanted)),
    ...(reason.ok ? [] : [{ field: 'reason', message: reason.error }]),
  ];
  if (faults.length > 0 || !reason.ok) return failure({ kind: 'faults', faults });
  await write(change, { ...saving, reason: reason.value });
  return success({ fields: wanted.map(({ field }) => field) });
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
