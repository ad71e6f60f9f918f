import type { VNode } from 'preact';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton, GovukDetails } from '../../../web/govuk/generated/index.js';
import { roleEndPath } from '../../../paths/managing.js';
import type { DatedRole } from '../../model/personSummary.js';
import { roleName } from '../../model/role.js';
import { DayField } from '../parts/DayField.js';
import { noDay } from '../parts/dayParts.js';
import { daysText } from '../parts/dayText.js';

export interface RoleItemProps {
  readonly accountId: string;
  readonly held: DatedRole;
  readonly token: string;
  readonly mayEnd: boolean;
}

/** A role with its days, and, for the office, its end. */
export function RoleItem({ accountId, held, token, mayEnd }: RoleItemProps): VNode {
  const { id, role, organisationName, startsOn, endsOn } = held;
  return (
    <li>
      <strong>{roleName(role)}</strong>, {organisationName}
      <span class="wm-tasks__when">{daysText(startsOn, endsOn)}</span>
      {mayEnd ? (
        <GovukDetails
          summaryText={`End the role: ${roleName(role)}, ${organisationName}`}
          html={
            <form class="wm-form" method="post" action={roleEndPath(accountId, id)} novalidate>
              <FormToken token={token} />
              <DayField
                name={`${id}-ends`}
                legend="Last day"
                hint="Leave it empty to end the role at once."
                parts={noDay}
              />
              <GovukButton
                text="End the role"
                classes="govuk-button--warning"
                preventDoubleClick={true}
              />
            </form>
          }
        />
      ) : null}
    </li>
  );
}
