import { failure, success } from '../../../../lib/result.js';
import { organisationKinds } from '../../../../people/model/organisation.js';
import { organisationKindName } from '../../../model/amending/fieldWords.js';
import { textOf, typedText, type EditForm } from '../editForm.js';
import { faultsAmong, readLine } from './lines.js';

/** Adding an organisation, or changing one; `isNew` leaves out whether it is in use. */
export function organisationForm({ isNew }: { readonly isNew: boolean }): EditForm {
  return {
    inputs: [
      { kind: 'line', name: 'name', label: 'Name', hint: 'As the organisation calls itself.' },
      {
        kind: 'select',
        name: 'kind',
        label: 'Sort of organisation',
        items: organisationKinds.map((kind) => ({ value: kind, text: organisationKindName(kind) })),
      },
      ...(isNew ? [] : [inUseInput('Is it still a part of the partnership?')]),
    ],
    toTyped: (fields) => ({
      name: typedText(fields['name']),
      kind: typedText(fields['kind']),
      isInUse: [fields['isInUse'] === true ? 'yes' : 'no'],
    }),
    read: (typed) => {
      const name = readLine(typed, { name: 'name', most: 120, whenEmpty: 'Enter the name' });
      const kind = organisationKinds.find((known) => known === textOf(typed, 'kind'));
      const isInUse = isNew ? true : readInUse(textOf(typed, 'isInUse'));
      const faults = [
        ...faultsAmong([name]),
        ...(kind === undefined ? [{ field: 'kind', message: 'Choose what sort it is' }] : []),
        ...(isInUse === null ? [{ field: 'isInUse', message: 'Choose yes or no' }] : []),
      ];
      if (!name.ok || kind === undefined || isInUse === null) return failure(faults);
      return success({ name: name.value, kind, isInUse });
    },
    inputOf: (field) => field,
  };
}

export function inUseInput(label: string) {
  return {
    kind: 'one',
    name: 'isInUse',
    label,
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No, withdraw it' },
    ],
  } as const;
}

export function readInUse(text: string): boolean | null {
  return text === 'yes' || text === 'no' ? text === 'yes' : null;
}
