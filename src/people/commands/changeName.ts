import { success, type Result } from '../../lib/result.js';
import type { PersonActing } from '../model/actor.js';
import { parsePersonName, type NameProblem } from '../model/personName.js';
import { setName } from '../store/accountWrites.js';
import type { Acting } from './acting.js';

/** Changes one’s own name. The journal says that it changed, never from what or to what. */
export async function changeName(
  { acting }: { readonly acting: Acting },
  actor: PersonActing,
  typed: string,
): Promise<Result<string, NameProblem>> {
  return acting.change(actor, async ({ db, now, record }) => {
    const name = parsePersonName(typed);
    if (!name.ok) return name;
    await setName(db, { id: actor.accountId, name: name.value, now });
    await record({ type: 'account.renamed', subject: { kind: 'account', id: actor.accountId } });
    return success(name.value);
  });
}
