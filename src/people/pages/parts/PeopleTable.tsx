import type { VNode } from 'preact';
import { personPath } from '../../../paths/people.js';
import { StackedTable } from '../../../web/components/StackedTable.js';
import type { PersonSummary } from '../../model/personSummary.js';
import { roleName } from '../../model/role.js';
import { dayText } from './dayText.js';

export interface PeopleTableProps {
  readonly caption: string;
  readonly people: readonly PersonSummary[];
}

/** People with their roles. */
export function PeopleTable({ caption, people }: PeopleTableProps): VNode {
  return (
    <StackedTable
      caption={caption}
      columns={['Name', 'Roles', 'Email', 'Last used'].map((heading) => ({ heading }))}
      rows={people.map((person) => ({
        heading: <a href={personPath(person.id)}>{person.name}</a>,
        cells: [rolesText(person), person.email, dayText(person.lastSeenAt)],
      }))}
    />
  );
}

function rolesText({ roles, closedAt }: PersonSummary): string {
  if (closedAt !== null) return `Closed on ${dayText(closedAt)}`;
  if (roles.length === 0) return 'No role';
  return roles.map((held) => `${roleName(held.role)}, ${held.organisationName}`).join('; ');
}
