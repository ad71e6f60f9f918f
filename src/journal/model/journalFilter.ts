import type { Role } from '../../people/model/role.js';

/** Which entries somebody looks for; `null` and `''` leave a question open. */
export interface JournalFilter {
  readonly type: string | null;
  /** The start of the id of what an entry is about, or of the account that acted. */
  readonly about: string;
  readonly organisationId: string | null;
  readonly role: Role | null;
  /** Days in London, both included. */
  readonly from: string | null;
  readonly to: string | null;
}
