import type { VNode } from 'preact';

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

export interface FilterFormProps {
  /** Where the form asks, without a query. */
  readonly action: string;
  readonly search?: { readonly name: string; readonly label: string; readonly value: string };
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
      {search === undefined ? null : (
        <div class="govuk-form-group">
          <label class="govuk-label" for={search.name}>
            {search.label}
          </label>
          <input
            class="govuk-input"
            id={search.name}
            name={search.name}
            type="search"
            value={search.value}
          />
        </div>
      )}
      {fields.map((field) => (
        <Choice {...field} />
      ))}
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class="govuk-button govuk-button--secondary" type="submit">
        {submitText}
      </button>
    </form>
  );
}

function Choice({ name, label, choices, chosen }: FilterField): VNode {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <select class="govuk-select" id={name} name={name}>
        {choices.map(({ value, text }) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
