import type { DataTableProps } from '../../../web/components/DataTable.js';
import type { PageError } from '../../../web/page/shell.js';
import type { FieldFault, FieldValues } from '../../model/amending/amendment.js';
import { fieldName, valueText } from '../../model/amending/fieldWords.js';
import { stateOfSubject } from '../../model/amending/subjectState.js';
import type { EditingContext } from './editingContext.js';
import { textOf, type Typed } from './editForm.js';
import type { EditModel } from './EditPage.js';
import type { FormPlace } from './formPlace.js';
import { toHistory, toPackLines } from './history.js';

/** The version of a form for something that is not there yet. */
export const newVersion = 'new';

export interface EditGiven {
  readonly place: FormPlace;
  readonly context: EditingContext;
  /** What was sent; `null` for a form that is opened. */
  readonly typed: Typed | null;
  readonly faults: readonly FieldFault[];
  /** What was typed, where somebody else changed the thing meanwhile. */
  readonly theirs: FieldValues | null;
}

export function toEditModel({ place, context, typed, faults, theirs }: EditGiven): EditModel {
  const { form, title, lead, path, isNew, hasCheck, fields } = place;
  const state = stateOfSubject(context.amended, place.subject);
  const isShown = ({ field }: { readonly field: string }) => fields.includes(field);
  const version = isNew ? newVersion : state.version;
  return {
    title,
    lead,
    action: path,
    // A form that was sent keeps the version it was made from, unless its difference is shown here.
    version: typed === null || theirs !== null ? version : textOf(typed, 'version'),
    inputs: form.inputs,
    typed: typed ?? (isNew ? {} : form.toTyped(state.inForce)),
    reason: typed === null ? '' : textOf(typed, 'reason'),
    errors: toErrors(place, faults),
    button: hasCheck ? 'Continue: see what changes' : 'Save',
    difference: theirs === null ? null : differenceTable(context, state.inForce, theirs),
    packLines: isNew
      ? []
      : toPackLines(context, {
          subject: place.subject,
          standings: state.standings.filter(({ amendment }) => isShown(amendment)),
        }),
    history: isNew ? [] : toHistory(context, { history: state.history.filter(isShown) }),
  };
}

/** Each fault at its input; one of something that the form does not show stands at the reason. */
function toErrors({ form }: FormPlace, faults: readonly FieldFault[]): readonly PageError[] {
  const names = form.inputs.map(({ name }) => name);
  return faults.map(({ field, message }) => {
    const input = form.inputOf(field);
    return { text: message, href: `#${names.includes(input) ? input : 'reason'}` };
  });
}

function differenceTable(
  { nameOf }: EditingContext,
  inForce: FieldValues,
  typed: FieldValues,
): DataTableProps {
  return {
    caption: 'What is saved now, and what you typed',
    columns: [{ heading: 'Field' }, { heading: 'Saved now' }, { heading: 'You typed' }],
    rows: Object.entries(typed).map(([field, value]) => ({
      heading: fieldName(field),
      cells: [valueText(field, inForce[field] ?? null, nameOf), valueText(field, value, nameOf)],
    })),
  };
}
