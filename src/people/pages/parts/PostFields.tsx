import type { VNode } from 'preact';
import { GovukSelect } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import type { Organisation } from '../../model/organisation.js';
import { roleMeaning, roleName, type Role } from '../../model/role.js';
import type { PriorityChoice } from './managingPages.js';
import { errorAt } from './refusalErrors.js';

export interface PostChoices {
  /** Those that the reader may give. */
  readonly roles: readonly Role[];
  readonly organisations: readonly Organisation[];
  readonly priorities: readonly PriorityChoice[];
}

export interface PostFieldsProps {
  readonly choices: PostChoices;
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

/** Which role, where, and for a priority lead of what. Nothing is chosen beforehand. */
export function PostFields({ choices, chosen, errors }: PostFieldsProps): VNode {
  const { roles, organisations, priorities } = choices;
  return (
    <>
      <Choice
        {...{ name: 'role', label: 'Role', chosen, errors }}
        empty="Choose a role"
        items={roles.map((role) => ({
          value: role,
          text: `${roleName(role)}: ${roleMeaning(role)}`,
        }))}
      />
      <Choice
        {...{ name: 'organisation', label: 'Organisation', chosen, errors }}
        empty="Choose an organisation"
        items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Choice
        {...{ name: 'priority', label: 'Priority, for a priority lead only', chosen, errors }}
        empty="None"
        items={priorities.map(({ id, name }) => ({ value: id, text: name }))}
      />
    </>
  );
}

export interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** What stands there before anything is chosen. */
  readonly empty: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

export function Choice({ name, label, empty, items, chosen, errors }: ChoiceProps): VNode {
  const error = errorAt(errors, name);
  const isChosen = (value: string) => (chosen[name] ?? '') === value;
  return (
    <GovukSelect
      id={name}
      name={name}
      label={{ text: label }}
      items={[{ value: '', text: empty }, ...items].map((item) => ({
        ...item,
        selected: isChosen(item.value),
      }))}
      {...(error === undefined ? {} : { errorMessage: { text: error } })}
    />
  );
}
