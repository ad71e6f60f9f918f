import type { Change } from '../../people/commands/acting.js';
import { countOrganisationUses, isSeatTaken } from '../../people/store/partnerUseQueries.js';
import { countOf } from '../../lib/words.js';
import type { FieldFault } from '../model/amending/amendment.js';
import type { Wanted } from '../model/amending/proposal.js';

/** Why something cannot be withdrawn: people still hold roles in it, or sit in it. */
export async function faultsOfUse(
  { db, today }: Change,
  wanted: readonly Wanted[],
): Promise<readonly FieldFault[]> {
  const faults: FieldFault[] = [];
  for (const { subject, field, becomes } of wanted) {
    const isGoing = field === 'isInUse' && becomes.kind === 'own' && becomes.value === false;
    if (!isGoing) continue;
    const message =
      subject.kind === 'seat'
        ? await whySeatStays(db, Number(subject.id), today)
        : await whyOrganisationStays(db, subject.id, today);
    if (message !== null) faults.push({ field, message });
  }
  return faults;
}

async function whySeatStays(db: Change['db'], seatNumber: number, today: string) {
  return (await isSeatTaken(db, seatNumber, today))
    ? 'Somebody sits in this seat. End that first, on the page of seats and holders'
    : null;
}

async function whyOrganisationStays(db: Change['db'], id: string, today: string) {
  const uses = await countOrganisationUses(db, id, today);
  return uses === 0
    ? null
    : `It has ${countOf(uses, 'role, seat holder or invitation', 'roles, seat holders or invitations')}. End these first, on the page of people`;
}
