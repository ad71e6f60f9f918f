import { failure, success } from '../../../../lib/result.js';
import type { Organisation } from '../../../../people/model/organisation.js';
import { textOf, textsOf, typedText, type EditForm, type FormInput } from '../editForm.js';
import { faultsAmong, readLine } from './lines.js';
import { inUseInput, readInUse } from './organisationForm.js';

export interface SeatFormGiven {
  readonly isNew: boolean;
  /** Those in use, in the plan's order. */
  readonly organisations: readonly Organisation[];
}

/** Adding a seat, or changing one. */
export function seatForm({ isNew, organisations }: SeatFormGiven): EditForm {
  return {
    inputs: inputsOf({ isNew, organisations }),
    toTyped: (fields) => ({
      title: typedText(fields['title']),
      organisationIds: Array.isArray(fields['organisationIds'])
        ? fields['organisationIds'].filter((id) => typeof id === 'string')
        : [],
      howFilled: typedText(fields['howFilled']),
      isInUse: [fields['isInUse'] === true ? 'yes' : 'no'],
    }),
    read: (typed) => {
      const title = readLine(typed, { name: 'title', most: 200, whenEmpty: 'Enter the title' });
      const howFilled = readLine(typed, { name: 'howFilled', most: 300, whenEmpty: null });
      const isInUse = isNew ? true : readInUse(textOf(typed, 'isInUse'));
      const faults = [
        ...faultsAmong([title, howFilled]),
        ...(isInUse === null ? [{ field: 'isInUse', message: 'Choose yes or no' }] : []),
      ];
      if (!title.ok || !howFilled.ok || isInUse === null) return failure(faults);
      const organisationIds = textsOf(typed, 'organisationIds');
      return success({ title: title.value, organisationIds, howFilled: howFilled.value, isInUse });
    },
    inputOf: (field) => field,
  };
}

function inputsOf({ isNew, organisations }: SeatFormGiven): readonly FormInput[] {
  return [
    {
      kind: 'line',
      name: 'title',
      label: 'Title',
      hint: 'The office that sits here. Do not name a person.',
    },
    {
      kind: 'several',
      name: 'organisationIds',
      label: 'Which organisations does it belong to?',
      hint: 'Choose all that are right. Choose none for a seat of nobody’s.',
      items: organisations.map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      kind: 'line',
      name: 'howFilled',
      label: 'How is it filled? (if there is more to say)',
      hint: 'For example: “by election among head teachers”.',
    },
    ...(isNew ? [] : [inUseInput('Is it still a seat of the board?')]),
  ];
}
