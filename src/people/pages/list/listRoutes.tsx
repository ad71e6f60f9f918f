import { z } from 'zod';
import { peopleListPath, seatsPath, groupsPath } from '../../../paths/managing.js';
import { accessReviewPath, peoplePath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { viewPeople } from '../../commands/viewPeople.js';
import { managesPeople } from '../../model/granting.js';
import { isSwitchedOn } from '../../model/purpose.js';
import type { Role } from '../../model/role.js';
import { listOrganisations } from '../../store/partnerQueries.js';
import { anyRole } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { findRole } from '../parts/postInput.js';
import { PeoplePage } from './PeoplePage.js';

const onAPage = 50;

const ofList = z.object({
  q: z.string().max(200).default(''),
  organisation: z.string().default(''),
  role: z.string().default(''),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** The list of people: everybody for the office, for others those of their organisation. */
export function registerPeopleList({ app, dependencies }: ManagingPages): void {
  const { acting, sendWorkPage, assessments } = dependencies;
  const hasSeats = assessments === undefined || isSwitchedOn('seats', assessments);
  app.get(peoplePath(), { config: anyRole }, async (request, reply) => {
    const { q, organisation, role, page } = readQuery(ofList, request);
    const actor = actorOf(request);
    const filter = {
      q,
      organisationId: organisation === '' ? null : organisation,
      role: findRole(role) ?? null,
    };
    const people = await viewPeople({ acting }, actor, filter);
    const all = await acting.read(actor, listOrganisations);
    const isManager = managesPeople(actor.role);
    const hrefOf = (number: number) =>
      peopleListPath({ q, organisation, role, page: String(number) });
    const model = {
      filter,
      organisations: isManager ? all : all.filter(({ id }) => id === actor.organisationId),
      found: people.length,
      people: people.slice((page - 1) * onAPage, page * onAPage),
      canInvite: isManager,
      links: linksFor(actor.role, hasSeats),
      previous: page > 1 ? hrefOf(page - 1) : null,
      next: people.length > page * onAPage ? hrefOf(page + 1) : null,
    };
    return sendWorkPage(
      { request, reply },
      {
        page: { title: 'People', section: peoplePath() },
        body: () => <PeoplePage {...model} />,
      },
    );
  });
}

function linksFor(role: Role, hasSeats: boolean) {
  const forAll = hasSeats
    ? [
        { text: 'Seats of the board', href: seatsPath() },
        { text: 'Groups', href: groupsPath() },
      ]
    : [];
  if (!managesPeople(role)) return forAll;
  return [{ text: 'Review of access', href: accessReviewPath() }, ...forAll];
}
