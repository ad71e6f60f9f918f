import type { VNode } from 'preact';
import { journalPath } from '../../paths/workspace.js';
import type { Organisation } from '../../people/model/organisation.js';
import { roleName, roles } from '../../people/model/role.js';
import { GovukButton, GovukInput, GovukSelect } from '../../web/govuk/generated/index.js';
import { entryTitle, entryWords } from '../model/entryWords.js';
import type { JournalFilter } from '../model/journalFilter.js';

export interface JournalFilterProps {
  readonly filter: JournalFilter;
  readonly organisations: readonly Organisation[];
}

/** Narrows the journal; a GET form, so that the result has an address. */
export function JournalFilterForm({ filter, organisations }: JournalFilterProps): VNode {
  const { type, about, organisationId, role, from, to } = filter;
  return (
    <form class="wm-filter" method="get" action={journalPath()}>
      <Choose name="type" label="What was done" chosen={type} choices={typeChoices(type)} />
      <Choose
        name="organisation"
        label="Organisation"
        chosen={organisationId}
        choices={organisations.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Choose
        name="role"
        label="Role"
        chosen={role}
        choices={roles.map((each) => ({ value: each, text: roleName(each) }))}
      />
      <GovukInput
        id="about"
        name="about"
        label={{ text: 'First letters of a mark or id' }}
        value={about}
        spellcheck={false}
        autocomplete="off"
      />
      <GovukInput id="from" name="from" type="date" label={{ text: 'From' }} value={from ?? ''} />
      <GovukInput id="to" name="to" type="date" label={{ text: 'To' }} value={to ?? ''} />
      <GovukButton text="Show" classes="govuk-button--secondary" />
    </form>
  );
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly choices: readonly Choice[];
}

function Choose({ name, label, chosen, choices }: ChooseProps): VNode {
  return (
    <GovukSelect
      id={name}
      name={name}
      label={{ text: label }}
      items={[{ value: '', text: 'All' }, ...choices].map((choice) => ({
        ...choice,
        selected: choice.value === (chosen ?? ''),
      }))}
    />
  );
}

/** Every type with words of its own, and the one asked for if it has none. */
function typeChoices(asked: string | null): readonly Choice[] {
  const known = Object.entries(entryWords).map(([value, text]) => ({ value, text }));
  if (asked === null || Object.hasOwn(entryWords, asked)) return known;
  return [...known, { value: asked, text: entryTitle(asked) }];
}
