import type { VNode } from 'preact';
import { GovukSelect } from '../../web/govuk/generated/index.js';

/** Groups to add at once, none chosen. */
export function GroupSelect(select: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly word: string; readonly name: string }[];
}): VNode {
  const { name, label, choices } = select;
  return (
    <GovukSelect
      id={`add-${name}`}
      name={name}
      label={{ text: label }}
      items={[
        { value: '', text: 'Choose' },
        ...choices.map((choice) => ({ value: choice.word, text: choice.name })),
      ]}
    />
  );
}
