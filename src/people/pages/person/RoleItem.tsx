import type { VNode } from 'preact';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton, GovukDetails } from '../../../web/govuk/generated/index.js';
import { roleEndPath } from '../../../paths/managing.js';
import { draftsPath } from '../../../paths/workspace.js';
import type { DatedRole } from '../../model/personSummary.js';
import { roleName } from '../../model/role.js';
import { DayField } from '../parts/DayField.js';
import { readDayParts } from '../parts/dayParts.js';
import { daysText } from '../parts/dayText.js';
import { errorAt } from '../parts/refusalErrors.js';
import type { PersonChange } from './PersonPage.js';

export interface RoleItemProps {
  readonly accountId: string;
  readonly held: DatedRole;
  readonly token: string;
  /** `null` for those who only look. */
  readonly change: Pick<PersonChange, 'chosen' | 'errors'> | null;
}

/** A role with its days, and, for the office, its end. */
export function RoleItem({ accountId, held, token, change }: RoleItemProps): VNode {
  const { role, organisationName, startsOn, endsOn } = held;
  return (
    <li>
      <strong>{roleName(role)}</strong>, {organisationName}
      <span class="wm-tasks__when">{daysText(startsOn, endsOn)}</span>
      {change === null ? null : <EndRole {...{ accountId, held, token, change }} />}
    </li>
  );
}

interface EndRoleProps extends RoleItemProps {
  readonly change: Pick<PersonChange, 'chosen' | 'errors'>;
}

function EndRole({ accountId, held, token, change }: EndRoleProps): VNode {
  const { id, role, organisationName } = held;
  const name = `${id}-ends`;
  const parts = readDayParts(change.chosen, name);
  const error = errorAt(change.errors, `${name}-day`);
  const isTyped = Object.values(parts).some((part) => part !== '');
  return (
    <GovukDetails
      summaryText={`End the role: ${roleName(role)}, ${organisationName}`}
      open={isTyped || error !== undefined}
      html={
        <form
          class="wm-form"
          method="post"
          action={roleEndPath(accountId, id)}
          data-draft={draftsPath()}
          novalidate
        >
          <FormToken token={token} />
          <DayField
            {...{ name, parts, error }}
            legend="Last day"
            hint="Leave it empty to end the role at once."
          />
          <GovukButton
            text="End the role"
            classes="govuk-button--warning"
            preventDoubleClick={true}
          />
        </form>
      }
    />
  );
}
