import { londonDate } from '../../lib/calendarDate.js';
import { NotFoundError } from '../../lib/refusals.js';
import type { PersonActing } from '../model/actor.js';
import { managesPeople } from '../model/granting.js';
import { filterPeople, type PeopleFilter, type PersonSummary } from '../model/personSummary.js';
import { findPerson, listPeople, type PeopleScope } from '../store/personQueries.js';
import type { Acting } from './acting.js';

interface ViewDependencies {
  readonly acting: Acting;
}

/** Everybody for those who look after accounts; for others the people of their organisation. */
function scopeOf({ role, organisationId }: PersonActing, today: string): PeopleScope {
  return { organisationId: managesPeople(role) ? null : organisationId, today };
}

/** The people somebody may see and asks for. That they looked is recorded, but not for what name. */
export async function viewPeople(
  { acting }: ViewDependencies,
  actor: PersonActing,
  filter: PeopleFilter,
): Promise<readonly PersonSummary[]> {
  return acting.change(actor, async ({ db, today, record }) => {
    const found = filterPeople(await listPeople(db, scopeOf(actor, today)), filter);
    await record({
      type: 'people.viewed',
      subject: { kind: 'peopleList', id: 'people' },
      after: {
        shown: found.length,
        organisationId: filter.organisationId,
        role: filter.role,
        isSearch: filter.q.trim() !== '',
      },
    });
    return found;
  });
}

/** @throws NotFoundError for nobody, and for somebody of another organisation */
export async function viewPerson(
  { acting }: ViewDependencies,
  actor: PersonActing,
  accountId: string,
): Promise<PersonSummary> {
  return acting.change(actor, async ({ db, today, record }) => {
    const person = await findPerson(db, accountId, scopeOf(actor, today));
    if (person === undefined) throw new NotFoundError(`no such person: ${accountId}`);
    await record({ type: 'people.viewed', subject: { kind: 'account', id: accountId } });
    return person;
  });
}

/** Names to choose from in a form of the office: open accounts with a role. */
export async function listForChoosing(
  { acting }: ViewDependencies,
  actor: PersonActing,
  now: Date,
): Promise<readonly PersonSummary[]> {
  const today = londonDate(now);
  const people = await acting.read(actor, (db) => listPeople(db, scopeOf(actor, today)));
  return people.filter(({ closedAt, roles }) => closedAt === null && roles.length > 0);
}
