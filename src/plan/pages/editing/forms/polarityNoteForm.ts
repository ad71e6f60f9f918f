import { failure, success } from '../../../../lib/result.js';
import { typedText, type EditForm } from '../editForm.js';
import { readLine } from './lines.js';

/** What to know about which way is good. */
export const polarityNoteForm: EditForm = {
  inputs: [
    {
      kind: 'words',
      name: 'polarityNote',
      label: 'Note on which way is good',
      hint: 'Readers see this. Leave it empty if there is nothing to add. Do not name a person.',
    },
  ],
  toTyped: (fields) => ({ polarityNote: typedText(fields['polarityNote']) }),
  read: (typed) => {
    const note = readLine(typed, { name: 'polarityNote', most: 500, whenEmpty: null });
    return note.ok ? success({ polarityNote: note.value }) : failure([note.error]);
  },
  inputOf: (field) => field,
};
