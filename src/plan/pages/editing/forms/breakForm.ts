import { failure, success } from '../../../../lib/result.js';
import { breakSchema } from '../../../model/amending/measureRules.js';
import { textOf, textsOf, type EditForm, type FormInput, type Typed } from '../editForm.js';
import { faultsAmong, readLine } from './lines.js';

/** What can be compared of a measure. `periods` are the labels that it has, oldest first. */
export function breakForm({ periods }: { readonly periods: readonly string[] }): EditForm {
  return {
    inputs: inputsOf(periods),
    toTyped: (fields) => {
      const read = breakSchema.safeParse(fields['break']);
      const { breakBefore, notComparablePeriods, breakNote } = read.success
        ? read.data
        : { breakBefore: null, notComparablePeriods: [], breakNote: null };
      return {
        breakBefore: [breakBefore ?? 'none'],
        notComparablePeriods,
        breakNote: breakNote === null ? [] : [breakNote],
      };
    },
    read: readBreak,
    inputOf: (field) => (field === 'break' ? 'breakBefore' : field),
  };
}

function inputsOf(periods: readonly string[]): readonly FormInput[] {
  const items = periods.map((label) => ({ value: label, text: label }));
  return [
    {
      kind: 'select',
      name: 'breakBefore',
      label: 'First period that can be compared with today',
      hint: 'Earlier figures are shown, but no direction is drawn from them.',
      items: [{ value: 'none', text: 'All of them: there is no break' }, ...items],
    },
    {
      kind: 'several',
      name: 'notComparablePeriods',
      label: 'Later periods that cannot be compared',
      hint: 'For example a year in which nothing was measured. Choose none if all can.',
      items,
    },
    {
      kind: 'words',
      name: 'breakNote',
      label: 'Why they cannot be compared',
      hint: 'Readers of the measure’s page see this. Do not name a person.',
    },
  ];
}

function readBreak(typed: Typed) {
  const chosen = textOf(typed, 'breakBefore');
  const note = readLine(typed, { name: 'breakNote', most: 500, whenEmpty: null });
  const faults = [
    ...(chosen === '' ? [{ field: 'breakBefore', message: 'Choose a period, or no break' }] : []),
    ...faultsAmong([note]),
  ];
  if (faults.length > 0 || !note.ok) return failure(faults);
  const breakBefore = chosen === 'none' ? null : chosen;
  const notComparablePeriods = textsOf(typed, 'notComparablePeriods');
  return success({ break: { breakBefore, notComparablePeriods, breakNote: note.value } });
}
