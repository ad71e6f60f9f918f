import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FilterForm } from '../../../web/components/FilterForm.js';
import { LinkList } from '../../../web/components/LinkList.js';
import { GovukButton, GovukPagination } from '../../../web/govuk/generated/index.js';
import type { Link } from '../../../web/page/shell.js';
import { invitePath, peoplePath } from '../../../paths/people.js';
import type { Organisation } from '../../model/organisation.js';
import type { PeopleFilter, PersonSummary } from '../../model/personSummary.js';
import { roleName, roles } from '../../model/role.js';
import { PeopleTable } from '../parts/PeopleTable.js';

export interface PeoplePageModel {
  readonly filter: PeopleFilter;
  readonly organisations: readonly Organisation[];
  /** How many there are, on this and every other page. */
  readonly found: number;
  readonly people: readonly PersonSummary[];
  readonly canInvite: boolean;
  readonly links: readonly Link[];
  readonly previous: string | null;
  readonly next: string | null;
}

/** Who is in the partnership’s workspace. */
export function PeoplePage(model: PeoplePageModel): VNode {
  const { filter, organisations, found, people, canInvite, links, previous, next } = model;
  return (
    <Container>
      <Opening>
        <h1>People</h1>
        <p>Each look at this list is kept in the journal.</p>
      </Opening>
      {canInvite ? <GovukButton text="Invite somebody" href={invitePath()} /> : null}
      <LinkList links={links} />
      <PeopleFilterForm {...{ filter, organisations }} />
      <p>{found === 1 ? '1 person' : `${found} people`}</p>
      {people.length === 0 ? null : <PeopleTable caption="People" people={people} />}
      {previous === null && next === null ? null : (
        <GovukPagination
          {...(previous === null ? {} : { previous: { href: previous } })}
          {...(next === null ? {} : { next: { href: next } })}
        />
      )}
    </Container>
  );
}

function PeopleFilterForm({
  filter,
  organisations,
}: Pick<PeoplePageModel, 'filter' | 'organisations'>): VNode {
  return (
    <FilterForm
      action={peoplePath()}
      search={{ name: 'q', label: 'Name or email address', value: filter.q }}
      fields={[
        {
          name: 'organisation',
          label: 'Organisation',
          choices: [
            { value: '', text: 'All' },
            ...organisations.map(({ id, name }) => ({ value: id, text: name })),
          ],
          chosen: filter.organisationId ?? '',
        },
        {
          name: 'role',
          label: 'Role',
          choices: [
            { value: '', text: 'All' },
            ...roles.map((role) => ({ value: role, text: roleName(role) })),
          ],
          chosen: filter.role ?? '',
        },
      ]}
    />
  );
}
