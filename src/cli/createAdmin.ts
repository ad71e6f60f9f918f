import { signInLinkPath } from '../paths/people.js';
import { createAdministrator, firstLinkHours } from '../people/commands/createAdministrator.js';
import { parseEmailAddress } from '../people/model/emailAddress.js';
import { nameProblemText, parsePersonName } from '../people/model/personName.js';
import { listOrganisations } from '../people/store/partnerQueries.js';
import type { CommandContext } from './commandContext.js';

export interface CreateAdminOptions {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
}

/** Makes an administrator and writes a link for them; exit code 1 where something is wrong. */
export async function createAdmin(
  { config, runtime, out, errors }: CommandContext,
  options: CreateAdminOptions,
): Promise<number> {
  const email = parseEmailAddress(options.email);
  const name = parsePersonName(options.name);
  if (!email.ok) errors.write(`--email: ${email.error}.\n`);
  if (!name.ok) errors.write(`--name: ${nameProblemText(name.error)}.\n`);
  if (!email.ok || !name.ok) return 1;
  const made = await createAdministrator(
    runtime,
    { kind: 'command' },
    { email: email.value, name: name.value, organisationId: options.organisation },
  );
  if (!made.ok) {
    errors.write(
      made.error === 'closedAccount'
        ? 'This address belongs to an account that was closed. Use another address.\n'
        : await unknownOrganisationText(runtime, options.organisation),
    );
    return 1;
  }
  const link = `${config.siteAddress}${signInLinkPath(made.value.token)}`;
  out.write(
    `The administrator’s account is ready. This link signs in once, for ${firstLinkHours} hours:\n`,
  );
  out.write(`${link}\n`);
  out.write('Give it to nobody else. Next: open it, set up a password and an authenticator app,\n');
  out.write('then invite the others at /workspace/people/invite.\n');
  return 0;
}

async function unknownOrganisationText(
  { database }: CommandContext['runtime'],
  organisation: string,
): Promise<string> {
  const known = await listOrganisations(database.db);
  const lines = known.map(({ id, name }) => `  ${id}: ${name}\n`);
  return `--organisation: the plan has no organisation “${organisation}”. It has:\n${lines.join('')}`;
}
