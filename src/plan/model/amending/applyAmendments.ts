import { wordList } from '../../../lib/words.js';
import type { Seat } from '../../../people/model/seat.js';
import type { PlanContent } from '../planContent.js';
import { newestAmendments, type Amendment } from './amendment.js';
import { amendList, type Standing } from './amendList.js';
import { measureRules } from './measureRules.js';
import { organisationRules } from './organisationRules.js';
import { seatRules } from './seatRules.js';

/** What the partnership goes by: the pack with the amendments, and how each of them stands to it. */
export interface AmendedPlan {
  readonly content: PlanContent;
  readonly standings: readonly Standing[];
}

/**
 * Lays the newest amendment of each field over what the pack says. Nothing here refuses the pack: an
 * amendment that cannot be with it is left out and stands as `notInForce`.
 */
export function applyAmendments(pack: PlanContent, amendments: readonly Amendment[]): AmendedPlan {
  const newest = newestAmendments(amendments);
  const kpis = amendList(pack.plan.kpis, measureRules, newest);
  const asked = amendList(pack.organisations, organisationRules, newest);
  const withdrawn = withdrawals(newest);
  const everybody = withoutWithdrawing(newest, withdrawn);
  const known = amendList(pack.organisations, organisationRules, everybody).records;
  const knownIds = new Set(known.map(({ id }) => id));
  const seats = amendList(pack.seats, seatRules(knownIds), newest);
  const needed = new Map(
    [...withdrawn].flatMap((id) => {
      const why = whyNeeded(id, seats.records, pack);
      return why === null ? [] : [[id, why] as const];
    }),
  );
  const kept = amendList(pack.organisations, organisationRules, withoutWithdrawing(newest, needed));
  return {
    content: {
      plan: { ...pack.plan, kpis: kpis.records },
      organisations: kept.records,
      seats: seats.records,
      localities: pack.localities,
    },
    standings: [
      ...asked.standings.map((standing) => refusedWhereNeeded(standing, needed)),
      ...seats.standings,
      ...kpis.standings,
    ],
  };
}

type Newest = ReadonlyMap<string, readonly Amendment[]>;

function isWithdrawal({ subject, field, becomes }: Amendment): boolean {
  return (
    subject.kind === 'organisation' &&
    field === 'isInUse' &&
    becomes.kind === 'own' &&
    becomes.value === false
  );
}

function withdrawals(newest: Newest): ReadonlySet<string> {
  return new Set(
    [...newest.values()]
      .flat()
      .filter(isWithdrawal)
      .map(({ subject }) => subject.id),
  );
}

function whyNeeded(id: string, seats: readonly Seat[], { plan }: PlanContent): string | null {
  const numbers = seats.filter((seat) => seat.organisationIds.includes(id));
  const actions = plan.actions.filter((action) => action.leadOrganisationIds.includes(id));
  if (numbers.length > 0) {
    const named = wordList(numbers.map(({ title }) => `“${title}”`));
    return `These seats belong to it: ${named}. Give them to another organisation first`;
  }
  if (actions.length === 0) return null;
  const named = wordList(actions.map(({ ref }) => ref));
  return `The plan names it as a lead of ${named}. Change the lead in the plan pack first`;
}

/** An organisation that something still needs stays in use, with its other changes. */
function withoutWithdrawing(
  newest: Newest,
  needed: { readonly size: number; readonly has: (id: string) => boolean },
): Newest {
  if (needed.size === 0) return newest;
  return new Map(
    [...newest].map(([key, amendments]) => [
      key,
      amendments.map((each) =>
        isWithdrawal(each) && needed.has(each.subject.id)
          ? { ...each, becomes: { kind: 'own' as const, value: true } }
          : each,
      ),
    ]),
  );
}

function refusedWhereNeeded(standing: Standing, needed: ReadonlyMap<string, string>): Standing {
  const { amendment } = standing;
  const why = needed.get(amendment.subject.id);
  if (why === undefined || !isWithdrawal(amendment)) return standing;
  return { ...standing, state: 'notInForce', faults: [why] };
}
