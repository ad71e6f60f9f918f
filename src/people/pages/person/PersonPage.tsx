import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { Facts } from '../../../web/components/Facts.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { Section } from '../../../web/components/Section.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import { personClosePath, personReopenPath, personRolesPath } from '../../../paths/managing.js';
import { resetSecondFactorPath } from '../../../paths/signingIn.js';
import { draftsPath } from '../../../paths/workspace.js';
import type { PersonSummary } from '../../model/personSummary.js';
import { DayField } from '../parts/DayField.js';
import { readDayParts } from '../parts/dayParts.js';
import { dayText } from '../parts/dayText.js';
import { PostButton } from '../parts/PostButton.js';
import { PostFields, type PostChoices } from '../parts/PostFields.js';
import { errorAt } from '../parts/refusalErrors.js';
import { RoleItem } from './RoleItem.js';

export interface PersonPageModel {
  readonly token: string;
  readonly person: PersonSummary;
  /** What may be changed; `null` for those who only look. */
  readonly change: PersonChange | null;
}

export interface PersonChange {
  readonly choices: PostChoices;
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
  readonly isOwn: boolean;
  /** Whether the reader may take away somebody’s second factor. */
  readonly mayReset: boolean;
}

/** One person: what they may do, and, for the office, what can be done about it. */
export function PersonPage({ token, person, change }: PersonPageModel): VNode {
  const { id, name, email, closedAt, mailFailedAt, roles } = person;
  return (
    <Container>
      <Opening>
        <h1>{name}</h1>
      </Opening>
      <Facts
        facts={[
          { term: 'Email', detail: email },
          { term: 'Account since', detail: dayText(person.createdAt) },
          { term: 'Last used', detail: dayText(person.lastSeenAt) },
          ...(closedAt === null ? [] : [{ term: 'Closed on', detail: dayText(closedAt) }]),
          ...(mailFailedAt === null
            ? []
            : [{ term: 'Mail came back on', detail: dayText(mailFailedAt) }]),
        ]}
      />
      <Section id="roles" heading="Roles" kind="line">
        {roles.length === 0 ? <p>None.</p> : null}
        <ul class="wm-tasks">
          {roles.map((held) => (
            <RoleItem {...{ accountId: id, held, token, change }} />
          ))}
        </ul>
      </Section>
      {change === null ? null : <Changes {...{ token, person, change }} />}
    </Container>
  );
}

interface ChangesProps {
  readonly token: string;
  readonly person: PersonSummary;
  readonly change: PersonChange;
}

function Changes({ token, person, change }: ChangesProps): VNode {
  if (person.closedAt !== null) {
    return (
      <Section id="reopen" heading="Open the account again" kind="line">
        <p>It comes back without a role and without keys. Give it roles afterwards.</p>
        <PostButton token={token} action={personReopenPath(person.id)} text="Open the account" />
      </Section>
    );
  }
  if (change.isOwn) return <p>Somebody else of the office changes your roles.</p>;
  return (
    <>
      <GiveRole {...{ token, person, change }} />
      {change.mayReset ? <Reset id={person.id} /> : null}
      <Section id="leave" heading="Somebody who leaves" kind="line">
        <p>Closing the account ends everything at once: sessions, keys, roles, seats, groups.</p>
        <p>
          <a href={personClosePath(person.id)}>Close this account</a>
        </p>
      </Section>
    </>
  );
}

function Reset({ id }: Pick<PersonSummary, 'id'>): VNode {
  return (
    <Section id="signing-in" heading="Somebody who lost their phone" kind="line">
      <p>
        <a href={resetSecondFactorPath(id)}>Reset how they sign in</a>
      </p>
    </Section>
  );
}

function GiveRole({ token, person, change }: ChangesProps): VNode {
  const { choices, chosen, errors } = change;
  return (
    <Section id="give" heading="Give a role" kind="line">
      <form
        class="wm-form"
        method="post"
        action={personRolesPath(person.id)}
        data-draft={draftsPath()}
        novalidate
      >
        <FormToken token={token} />
        <PostFields {...{ choices, chosen, errors }} />
        <DayField
          name="ends"
          legend="Last day, if it is known"
          hint="Like 31 3 2027. Leave it empty for a role without an end."
          parts={readDayParts(chosen, 'ends')}
          error={errorAt(errors, 'ends-day')}
        />
        <GovukButton text="Give the role" preventDoubleClick={true} />
      </form>
    </Section>
  );
}
