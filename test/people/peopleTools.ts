import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../src/database/tables.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import { createActing } from '../../src/people/commands/acting.js';
import { savePartners } from '../../src/people/commands/savePartners.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import type { OutgoingMail } from '../../src/people/model/outgoingMail.js';
import type { Role } from '../../src/people/model/role.js';
import { insertAccount } from '../../src/people/store/accountWrites.js';
import { insertRole } from '../../src/people/store/roleWrites.js';

export const noon = new Date('2026-11-25T12:00:00Z');

/** Partners, a clock that can be set, and mails that are kept, for commands on a real database. */
export async function peopleTools(db: Kysely<Tables>, owner: Kysely<Tables>) {
  const clock = { now: noon };
  const mails: OutgoingMail[] = [];
  const acting = createActing({
    db,
    clock: () => clock.now,
    recordEntry: createRecordEntry({}),
  });
  await savePartners(
    owner,
    {
      organisations: [
        { id: 'council', name: 'The council', kind: 'council' },
        { id: 'police', name: 'The police', kind: 'police' },
      ],
      seats: [
        { number: 1, title: 'Director', organisationIds: ['council'], howFilled: null },
        { number: 2, title: 'Chair of a group', organisationIds: [], howFilled: null },
      ],
      localities: [],
    },
    '2026-01-01',
  );
  const dependencies = {
    acting,
    queueMail: (_db: Kysely<Tables>, mail: OutgoingMail) => {
      mails.push(mail);
      return Promise.resolve();
    },
    toUrl: (token: string) => `https://plan.example/invitation/${token}`,
    isPriority: (id: string) => Promise.resolve(id === 'safe'),
    workspaceUrl: 'https://plan.example/workspace',
    reviewUrl: 'https://plan.example/workspace/people/review',
  };
  return { ...dependencies, clock, mails, aPerson: personMaker(owner) };
}

export interface MadePerson {
  readonly id: string;
  readonly roleId: string;
  readonly email: string;
  readonly actor: PersonActing;
}

function personMaker(owner: Kysely<Tables>) {
  return async (role: Role, organisationId = 'council', name = 'Somebody'): Promise<MadePerson> => {
    const id = randomUUID();
    const email = `${id}@people.example`;
    await insertAccount(owner, { id, name, email, now: noon });
    const roleId = await insertRole(owner, {
      ...{ accountId: id, role, organisationId },
      priorityId: role === 'lead' ? 'safe' : null,
      startsOn: '2026-01-01',
      endsOn: null,
      now: noon,
    });
    const actor: PersonActing = { kind: 'person', accountId: id, role, organisationId };
    return { id, roleId: roleId ?? '', email, actor };
  };
}

/** The token in the address of the last invitation that was sent. */
export function lastToken(mails: readonly OutgoingMail[]): string {
  const mail = mails.at(-1);
  if (mail?.template !== 'invitation') throw new Error('the last mail is no invitation');
  return mail.fields.url.split('/').at(-1) ?? '';
}
