import type { FastifyRequest } from 'fastify';
import { personRolesPath, roleEndPath } from '../../../paths/managing.js';
import { findKept, type KeptForm, type KeptForms } from '../../../web/http/keptForm.js';
import type { PersonSummary } from '../../model/personSummary.js';

/** What was typed into the forms of somebody’s page; each has field names of its own. */
export async function findKeptOfPerson(
  drafts: KeptForms,
  request: FastifyRequest,
  { id, roles }: PersonSummary,
): Promise<KeptForm | null> {
  const forms = [personRolesPath(id), ...roles.map((role) => roleEndPath(id, role.id))];
  const found = await Promise.all(forms.map((form) => findKept(drafts, request, form)));
  const [first, ...others] = found.filter((kept) => kept !== null);
  if (first === undefined) return null;
  const fields = others.reduce((all, kept) => ({ ...all, ...kept.fields }), first.fields);
  return { fields, notice: first.notice };
}
