import type { VNode } from 'preact';
import { personPath } from '../../../paths/people.js';
import { GovukTable } from '../../../web/govuk/generated/index.js';
import type { PersonSummary } from '../../model/personSummary.js';
import { roleName } from '../../model/role.js';
import { dayText } from './dayText.js';

export interface PeopleTableProps {
  readonly caption: string;
  readonly people: readonly PersonSummary[];
}

/** People with their roles. Scrolls inside its own region where the screen is too narrow. */
export function PeopleTable({ caption, people }: PeopleTableProps): VNode {
  return (
    <div class="wm-scroll" tabIndex={0} role="region" aria-label={caption}>
      <GovukTable
        caption={caption}
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={['Name', 'Roles', 'Email', 'Last used'].map((text) => ({ text }))}
        rows={people.map((person) => [
          { html: <a href={personPath(person.id)}>{person.name}</a> },
          { text: rolesText(person) },
          { text: person.email },
          { text: dayText(person.lastSeenAt) },
        ])}
      />
    </div>
  );
}

function rolesText({ roles, closedAt }: PersonSummary): string {
  if (closedAt !== null) return `Closed on ${dayText(closedAt)}`;
  if (roles.length === 0) return 'No role';
  return roles.map((held) => `${roleName(held.role)}, ${held.organisationName}`).join('; ');
}
