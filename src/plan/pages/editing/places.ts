import { NotFoundError } from '../../../lib/refusals.js';
import type { Subject } from '../../model/amending/amendment.js';
import { isKnownSubject } from '../../model/amending/subjectState.js';
import { editedListPath, editedPath } from '../../../paths/planEditing.js';
import { titleOf, type EditingContext } from './editingContext.js';
import type { FormPlace } from './formPlace.js';
import { organisationForm } from './forms/organisationForm.js';
import { seatForm } from './forms/seatForm.js';

const organisations = {
  back: { text: 'Organisations', href: editedListPath('organisations') },
  hasCheck: false,
  fields: ['name', 'kind', 'isInUse'],
} as const;

export function newOrganisation(): FormPlace {
  return {
    ...organisations,
    subject: { kind: 'organisation', id: '' },
    title: 'Add an organisation',
    lead: 'It is shown among the partners at once, and people can be invited to it.',
    path: editedPath('organisations', 'new'),
    form: organisationForm({ isNew: true }),
    isNew: true,
  };
}

/** @throws NotFoundError for an organisation that neither the pack nor anybody here has named */
export function organisationPlace(context: EditingContext, id: string): FormPlace {
  const subject: Subject = { kind: 'organisation', id };
  refuseUnknown(context, subject);
  return {
    ...organisations,
    subject,
    title: `Change ${titleOf(context, subject)}`,
    lead: null,
    path: editedPath('organisations', id),
    form: organisationForm({ isNew: false }),
    isNew: false,
  };
}

const seats = {
  back: { text: 'Seats of the board', href: editedListPath('seats') },
  hasCheck: false,
  fields: ['title', 'organisationIds', 'howFilled', 'isInUse'],
} as const;

export function newSeat({ content }: EditingContext): FormPlace {
  return {
    ...seats,
    subject: { kind: 'seat', id: '' },
    title: 'Add a seat of the board',
    lead: 'Seats that are added here are numbered from 101.',
    path: editedPath('seats', 'new'),
    form: seatForm({ isNew: true, organisations: content.organisations }),
    isNew: true,
  };
}

/** @throws NotFoundError for a seat that neither the pack nor anybody here has named */
export function seatPlace(context: EditingContext, id: string): FormPlace {
  const subject: Subject = { kind: 'seat', id };
  refuseUnknown(context, subject);
  return {
    ...seats,
    subject,
    title: `Change the seat “${titleOf(context, subject)}”`,
    lead: null,
    path: editedPath('seats', id),
    form: seatForm({ isNew: false, organisations: context.content.organisations }),
    isNew: false,
  };
}

function refuseUnknown({ amended }: EditingContext, subject: Subject): void {
  if (isKnownSubject(amended, subject)) return;
  throw new NotFoundError(`the plan has no ${subject.kind} ${subject.id}`);
}
