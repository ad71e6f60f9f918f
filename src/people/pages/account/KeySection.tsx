import type { VNode } from 'preact';
import { FormToken } from '../../../web/components/FormToken.js';
import { Section } from '../../../web/components/Section.js';
import { GovukButton, GovukInput } from '../../../web/govuk/generated/index.js';
import { keyEndPath, ownKeysPath } from '../../../paths/managing.js';
import { dayInWords } from '../../../lib/calendarDate.js';
import { findKeyRole, type AccessKey } from '../../model/accessKey.js';
import { DayField } from '../parts/DayField.js';
import { readDayParts } from '../parts/dayParts.js';
import { dayText } from '../parts/dayText.js';
import { PostButton } from '../parts/PostButton.js';
import { errorAt } from '../parts/refusalErrors.js';
import type { AccountPageModel } from './AccountPage.js';

/** The address of one’s calendar, and keys for programs where the role allows them. */
export function KeySection(model: AccountPageModel): VNode {
  const { token, person, own } = model;
  const calendar = own.keys.find(({ kind }) => kind === 'calendar');
  const programs = own.keys.filter(({ kind }) => kind === 'api');
  return (
    <>
      <Section id="calendar" heading="Your calendar" kind="line">
        <p>
          A calendar program can show your tasks. Whoever has the address sees what is due and when,
          so keep it to yourself. A new address takes the place of the old one.
        </p>
        {calendar === undefined ? null : <Key {...{ token }} held={calendar} />}
        <form class="wm-form" method="post" action={ownKeysPath()}>
          <FormToken token={token} />
          <input type="hidden" name="kind" value="calendar" />
          <GovukButton
            text={calendar === undefined ? 'Make an address' : 'Make a new address'}
            classes="govuk-button--secondary"
            preventDoubleClick={true}
          />
        </form>
      </Section>
      {findKeyRole('api', person.roles) === undefined ? null : (
        <Section id="keys" heading="Keys for programs" kind="line">
          {programs.map((held) => (
            <Key {...{ token, held }} />
          ))}
          <ProgramKeyForm {...model} />
        </Section>
      )}
    </>
  );
}

function Key({ token, held }: { readonly token: string; readonly held: AccessKey }): VNode {
  const { id, label, createdAt, expiresOn, lastUsedAt } = held;
  return (
    <div>
      <p>
        <strong>{label}</strong>, made on {dayText(createdAt)}, last used: {dayText(lastUsedAt)}
        {expiresOn === null ? '' : `, good until ${dayInWords(expiresOn)}`}
      </p>
      <PostButton token={token} action={keyEndPath(id)} text="Take it back" about={label} />
    </div>
  );
}

function ProgramKeyForm({ token, chosen, errors }: AccountPageModel): VNode {
  const error = errorAt(errors, 'label');
  return (
    <form class="wm-form" method="post" action={ownKeysPath()} novalidate>
      <FormToken token={token} />
      <input type="hidden" name="kind" value="api" />
      <GovukInput
        id="label"
        name="label"
        label={{ text: 'What the key is for' }}
        hint={{ text: 'Such as the program that will use it. Name nobody.' }}
        value={chosen['label'] ?? ''}
        {...(error === undefined ? {} : { errorMessage: { text: error } })}
      />
      <DayField
        name="ends"
        legend="Last day"
        hint="Within a year. Leave it empty for a whole year."
        parts={readDayParts(chosen, 'ends')}
        error={errorAt(errors, 'ends-day')}
      />
      <GovukButton text="Make a key" classes="govuk-button--secondary" preventDoubleClick={true} />
    </form>
  );
}
