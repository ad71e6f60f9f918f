import { roles, type Role } from '../../model/role.js';
import { mayGrant, type Post } from '../../model/granting.js';
import type { PersonActing } from '../../model/actor.js';
import { listOrganisations } from '../../store/partnerQueries.js';
import type { PageError } from '../../../web/page/shell.js';
import type { ManagingPages } from './managingPages.js';
import type { PostChoices } from './PostFields.js';

/** What somebody may choose from who gives a role. */
export async function postChoices(
  { dependencies }: ManagingPages,
  actor: PersonActing,
): Promise<PostChoices> {
  const { acting, listPriorities } = dependencies;
  return {
    roles: roles.filter((role) => mayGrant(actor, role)),
    organisations: await acting.read(actor, listOrganisations),
    priorities: await listPriorities(),
  };
}

/** The role and where it is held as a form sent them, or what is missing. */
export function readPost(
  fields: Readonly<Record<string, string>>,
): Post | { readonly missing: readonly PageError[] } {
  const role = findRole(fields['role'] ?? '');
  const organisationId = fields['organisation'] ?? '';
  const priorityId = fields['priority'] ?? '';
  if (role !== undefined && organisationId !== '') {
    return { role, organisationId, priorityId: priorityId === '' ? null : priorityId };
  }
  const missing = [
    ...(role === undefined ? [{ text: 'Choose a role', href: '#role' }] : []),
    ...(organisationId === '' ? [{ text: 'Choose an organisation', href: '#organisation' }] : []),
  ];
  return { missing };
}

export function findRole(word: string): Role | undefined {
  return roles.find((role) => role === word);
}
