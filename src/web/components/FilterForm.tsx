import type { VNode } from 'preact';
import { GovukButton, GovukInput, GovukSelect } from '../govuk/generated/index.js';

export interface FilterChoice {
  readonly value: string;
  readonly text: string;
}

export interface FilterField {
  readonly name: string;
  readonly label: string;
  /** The first stands for no filter and has an empty value. */
  readonly choices: readonly FilterChoice[];
  readonly chosen: string;
}

export interface SearchField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

export interface FilterFormProps {
  /** Where the form asks, without a query. */
  readonly action: string;
  readonly search?: SearchField;
  readonly fields: readonly FilterField[];
  /** Kept in the address when the reader filters again, such as the area. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly submitText?: string;
}

/** Narrows a list; a GET form, so that the result has an address. */
export function FilterForm(form: FilterFormProps): VNode {
  const { action, search, fields, kept = {}, submitText = 'Show' } = form;
  return (
    <form class="wm-filter wm-noprint" method="get" action={action}>
      {search === undefined ? null : <Search {...search} />}
      {fields.map(({ name, label, choices, chosen }) => (
        <GovukSelect
          id={name}
          name={name}
          label={{ text: label }}
          items={choices.map((choice) => ({ ...choice, selected: choice.value === chosen }))}
        />
      ))}
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <GovukButton text={submitText} classes="govuk-button--secondary" />
    </form>
  );
}

function Search({ name, label, value }: SearchField): VNode {
  return <GovukInput id={name} name={name} type="search" label={{ text: label }} value={value} />;
}
