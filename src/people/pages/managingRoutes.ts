import type { FastifyInstance } from 'fastify';
import { registerAccount } from './account/accountRoutes.js';
import { registerKeys } from './account/keyRoutes.js';
import { registerGroups } from './board/groupRoutes.js';
import { registerSeats } from './board/seatRoutes.js';
import { registerAccepting } from './inviting/acceptRoutes.js';
import { registerInviting } from './inviting/inviteRoutes.js';
import { registerKeyed } from './keyed/keyedRoutes.js';
import { registerPeopleList } from './list/listRoutes.js';
import type { ManagingDependencies } from './parts/managingPages.js';
import { registerClosing } from './person/closeRoutes.js';
import { registerPersonPages } from './person/personRoutes.js';
import { registerReview } from './review/reviewRoutes.js';

/** People, invitations, seats, groups, the review of access, and everybody’s own account. */
export function registerManagingPages(
  app: FastifyInstance,
  dependencies: ManagingDependencies,
): void {
  const pages = { app, dependencies };
  registerPeopleList(pages);
  registerInviting(pages);
  registerAccepting(pages);
  registerReview(pages);
  registerSeats(pages);
  registerGroups(pages);
  registerPersonPages(pages);
  registerClosing(pages);
  registerAccount(pages);
  registerKeys(pages);
  registerKeyed(pages);
}
