import { closeAccount } from '../people/commands/closeAccount.js';
import { parseEmailAddress } from '../people/model/emailAddress.js';
import { roleName } from '../people/model/role.js';
import { listPeople } from '../people/store/personQueries.js';
import { londonDate } from '../lib/calendarDate.js';
import type { CommandContext } from './commandContext.js';

const actor = { kind: 'command' } as const;

/** Writes who has an account, as what, and since when it was not used. */
export async function listUsers({ runtime, out }: CommandContext): Promise<number> {
  const today = londonDate(runtime.clock());
  const people = await runtime.acting.read(actor, (db) =>
    listPeople(db, { organisationId: null, today }),
  );
  for (const { email, roles, lastSeenAt, closedAt } of people) {
    const held = roles.map(({ role, organisationId }) => `${roleName(role)} (${organisationId})`);
    const used = lastSeenAt === null ? 'never used' : `last used ${londonDate(lastSeenAt)}`;
    const state = closedAt === null ? used : `closed ${londonDate(closedAt)}`;
    out.write(`${email}\t${held.join(', ') || 'no role'}\t${state}\n`);
  }
  if (people.length === 0) {
    out.write('Nobody yet. Make the first: npm run waymark -- user create-admin --help\n');
  }
  return 0;
}

/** Closes the account of an address; exit code 1 where that is refused. */
export async function closeUser(
  { runtime, out, errors }: CommandContext,
  typed: string,
): Promise<number> {
  const email = parseEmailAddress(typed);
  if (!email.ok) {
    errors.write(`--email: ${email.error}.\n`);
    return 1;
  }
  const today = londonDate(runtime.clock());
  const people = await runtime.acting.read(actor, (db) =>
    listPeople(db, { organisationId: null, today }),
  );
  const person = people.find((each) => each.email === email.value);
  if (person === undefined) {
    errors.write('No account has this address. See: npm run waymark -- user list\n');
    return 1;
  }
  const { acting, queueMail } = runtime;
  const closed = await closeAccount({ acting, queueMail }, actor, person.id);
  if (closed.ok) {
    out.write('The account is closed. Nothing of it opens anything any more.\n');
    return 0;
  }
  errors.write(
    closed.error === 'lastAdministrator'
      ? 'This is the last administrator. Make another one first: npm run waymark -- user create-admin\n'
      : 'The account is closed already.\n',
  );
  return 1;
}
