import type { FastifyRequest } from 'fastify';
import type { DraftFields, FormDraft } from '../../people/model/formDraft.js';
import { draftNotice } from '../components/draftNotice.js';
import { personOf } from './access.js';
import { pathOf } from './lapsedForms.js';

/** Where what somebody typed and did not send is found; a form is known by its address. */
export interface KeptForms {
  readonly find: (place: {
    readonly accountId: string;
    readonly form: string;
  }) => Promise<FormDraft | undefined>;
}

export interface KeptForm {
  readonly fields: DraftFields;
  /** For the page that is filled in with them. */
  readonly notice: string;
}

/** What whoever asks had typed into a form; the page's own address is the form's, unless it is named. */
export async function findKept(
  drafts: KeptForms,
  request: FastifyRequest,
  form = pathOf(request.url),
): Promise<KeptForm | null> {
  const draft = await drafts.find({ accountId: personOf(request).accountId, form });
  return draft === undefined ? null : { fields: draft.fields, notice: draftNotice(draft.savedAt) };
}

/** What a page says above a form that was filled in, if it was. */
export function keptNotice(kept: KeptForm | null): { readonly notice?: string } {
  return kept === null ? {} : { notice: kept.notice };
}
