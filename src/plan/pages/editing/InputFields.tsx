import type { VNode } from 'preact';
import {
  GovukCheckboxes,
  GovukInput,
  GovukRadios,
  GovukSelect,
  GovukTextarea,
} from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import { textOf, textsOf, type Choice, type FormInput, type Typed } from './editForm.js';

export interface InputFieldsProps {
  readonly inputs: readonly FormInput[];
  readonly typed: Typed;
  readonly errors: readonly PageError[];
}

/** The inputs of a form with what was typed into them. */
export function InputFields({ inputs, typed, errors }: InputFieldsProps): VNode {
  return (
    <>
      {inputs.map((input) => (
        <InputField
          input={input}
          typed={typed}
          error={errors.find(({ href }) => href === `#${input.name}`)?.text}
        />
      ))}
    </>
  );
}

interface InputFieldProps {
  readonly input: FormInput;
  readonly typed: Typed;
  readonly error: string | undefined;
}

function InputField({ input, typed, error }: InputFieldProps): VNode {
  const { name, label, hint } = input;
  const beside = {
    ...(hint === undefined ? {} : { hint: { text: hint } }),
    ...(error === undefined ? {} : { errorMessage: { text: error } }),
  };
  const text = { label: { text: label, classes: 'govuk-label--s' } };
  const set = { fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } } };
  switch (input.kind) {
    case 'line':
      return <GovukInput {...beside} {...text} id={name} name={name} value={textOf(typed, name)} />;
    case 'words':
      return (
        <GovukTextarea
          {...{ ...beside, ...text, id: name, name, rows: '3', value: textOf(typed, name) }}
        />
      );
    case 'select':
      return (
        <GovukSelect
          {...{ ...beside, ...text, id: name, name, items: selectItems(input.items, typed, name) }}
        />
      );
    case 'one':
      return (
        <GovukRadios
          {...{ ...beside, ...set, idPrefix: name, name, items: itemsOf(input.items) }}
          value={textOf(typed, name)}
        />
      );
    case 'several':
      return (
        <GovukCheckboxes
          {...{ ...beside, ...set, idPrefix: name, name, items: itemsOf(input.items) }}
          values={textsOf(typed, name)}
        />
      );
  }
}

function itemsOf(items: readonly Choice[]) {
  return items.map(({ value, text }) => ({ value, text }));
}

/** What was chosen and is no choice any more stays in the list, so that it is not lost unseen. */
function selectItems(
  items: readonly { readonly value: string; readonly text: string }[],
  typed: Typed,
  name: string,
) {
  const chosen = textOf(typed, name);
  const isKnown = items.some(({ value }) => value === chosen);
  const first = isKnown ? [] : [{ value: chosen, text: chosen === '' ? 'Choose' : chosen }];
  return [...first, ...items].map((item) => ({ ...item, selected: item.value === chosen }));
}
