import { failure, success } from '../../../../lib/result.js';
import { textOf, type EditForm } from '../editForm.js';

/** Whether figures stay set aside. */
export const showAgainForm: EditForm = {
  inputs: [
    {
      kind: 'one',
      name: 'show',
      label: 'Are these figures to be shown again?',
      items: [{ value: 'yes', text: 'Yes, show them as published' }],
    },
  ],
  toTyped: () => ({}),
  read: (typed) =>
    textOf(typed, 'show') === 'yes'
      ? success({ entry: null })
      : failure([{ field: 'show', message: 'Choose yes, or go back' }]),
  inputOf: () => 'show',
};
