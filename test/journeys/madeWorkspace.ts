import { makeToken } from '../../src/lib/secretToken.js';
import type { ServedWorkspace } from '../builders/servedWorkspace.js';
import type { SignedInBrowser } from '../builders/workspaceSite.js';

/** What is in the workspace so that none of its pages is empty that should not be. */
export interface MadeWorkspace {
  readonly site: ServedWorkspace;
  readonly admin: SignedInBrowser;
  readonly office: SignedInBrowser;
  readonly sponsor: SignedInBrowser;
  /** Signed in by a link alone, with a role that needs more. */
  readonly newcomer: SignedInBrowser;
  /** A link that nobody was ever sent. */
  readonly unknownToken: string;
}

export async function makeWorkspace(site: ServedWorkspace): Promise<MadeWorkspace> {
  const admin = await site.signIn({ role: 'admin' });
  const office = await site.signIn({ role: 'office' });
  const sponsor = await site.signIn({ role: 'sponsor', organisation: 'nhs-dorset' });
  const newcomer = await site.signIn({ role: 'checker', method: 'link' });
  await fillPeople(admin, office.accountId);
  await addTasks(site, sponsor.accountId);
  await letPackSayOtherwise(site);
  return { site, admin, office, sponsor, newcomer, unknownToken: makeToken() };
}

async function fillPeople(admin: SignedInBrowser, holder: string): Promise<void> {
  await admin.post('/workspace/people/invite', {
    email: 'invited@police.example',
    role: 'sponsor',
    organisation: 'dorset-police',
  });
  const seats = await admin.get('/workspace/people/seats');
  const seat = seats.document.querySelector('select[name="seat"] option[value]:not([value=""])');
  const seated = await admin.post('/workspace/people/seats', {
    seat: seat?.getAttribute('value') ?? '',
    person: holder,
  });
  if (seated.status !== 303) throw new Error(seated.document.title);
  await admin.post('/workspace/people/groups', { name: 'Readers of the plan' });
  await admin.post('/workspace/account/keys', { kind: 'calendar' }, '/workspace/account');
}

async function addTasks({ owner }: ServedWorkspace, about: string): Promise<void> {
  const [early, late] = ['2026-11-01', '2030-12-01'];
  const task = {
    role: 'office',
    about_kind: 'account',
    account_id: null,
    organisation_id: null,
    created_at: new Date(`${early}T09:00:00Z`),
    done_at: null,
    done_by: null,
  };
  await owner
    .insertInto('task')
    .values([
      { ...task, kind: 'accessReview', about_kind: 'accessReview', about_id: early, due_on: early },
      { ...task, kind: 'mailFailed', about_id: about, due_on: late },
    ])
    .execute();
  const month = '2026-11-01';
  await owner
    .insertInto('access_review')
    .values({ month, privileged: 2, unused: 1, made_at: new Date(`${early}T09:00:00Z`) })
    .execute();
}

/** A name that was changed here, over a pack that said something else at the time. */
async function letPackSayOtherwise({ owner }: ServedWorkspace): Promise<void> {
  const { plan_id } = await owner
    .selectFrom('plan_pack')
    .select('plan_id')
    .executeTakeFirstOrThrow();
  await owner
    .insertInto('plan_amendment')
    .values({
      plan_id,
      subject_kind: 'organisation',
      subject_id: 'dorset-police',
      field: 'name',
      follows_pack: false,
      value: JSON.stringify('Police in Dorset'),
      based_on: JSON.stringify('Police'),
      made_by: null,
      organisation_id: null,
      made_at: new Date('2026-11-02T09:00:00Z'),
      reason: 'It calls itself so.',
    })
    .execute();
}
