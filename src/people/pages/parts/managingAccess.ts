import { rolesAccess } from '../../model/access.js';
import { roles } from '../../model/role.js';
import { invitationPath } from '../../../paths/people.js';
import { workspacePath } from '../../../paths/workspace.js';
import type { GrantingDependencies } from '../../commands/grantRole.js';
import type { InvitingDependencies } from '../../commands/invitePerson.js';
import type { ManagingPages } from './managingPages.js';

/** Whoever looks after accounts. */
export const managing = { access: rolesAccess('admin', 'office') };

/** Whoever holds a role, the widest first. */
export const anyRole = { access: rolesAccess(...roles) };

/** What the commands that give roles need, from what the pages have. */
export function commandsOf({
  dependencies,
}: ManagingPages): InvitingDependencies & GrantingDependencies {
  const { acting, queueMail, siteAddress, listPriorities } = dependencies;
  return {
    acting,
    queueMail,
    toUrl: (token) => `${siteAddress}${invitationPath(token)}`,
    workspaceUrl: `${siteAddress}${workspacePath()}`,
    isPriority: async (id) => (await listPriorities()).some((priority) => priority.id === id),
  };
}
