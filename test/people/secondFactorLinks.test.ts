import { expect, it } from 'vitest';
import type { Role } from '../../src/people/model/role.js';
import type { SignInMethod } from '../../src/people/model/signedIn.js';
import { workspaceSite } from '../builders/workspaceSite.js';

const site = await workspaceSite();
const ofSecondFactor = 'main a[href*="second-factor"]';

async function hrefsOf(role: Role, { method, isSetUp }: Account) {
  const person = await site.signIn({ role, method });
  if (isSetUp) {
    await site.owner
      .insertInto('second_factor')
      .values({
        id: person.accountId,
        account_id: person.accountId,
        secret: 'x',
        backup_codes: '',
        verified: true,
      })
      .execute();
  }
  const { document } = await person.get('/workspace/account');
  return [...document.querySelectorAll(ofSecondFactor)].map((link) => link.getAttribute('href'));
}

interface Account {
  readonly method: SignInMethod;
  readonly isSetUp: boolean;
}

it('one’s own account leads to changing a second factor that is there, or to setting it up', async () => {
  const change = ['/sign-in/second-factor/change'];
  const setUp = ['/sign-in/second-factor?next=%2Fworkspace%2Faccount'];
  expect(await hrefsOf('office', { method: 'secondFactor', isSetUp: true })).toEqual(change);
  expect(await hrefsOf('sponsor', { method: 'link', isSetUp: true })).toEqual(change);
  expect(await hrefsOf('checker', { method: 'link', isSetUp: false })).toEqual(setUp);
  expect(await hrefsOf('sponsor', { method: 'link', isSetUp: false })).toEqual([]);
  expect(await hrefsOf('checker', { method: 'provider', isSetUp: false })).toEqual([]);
});

it('a person’s page leads administrators, and nobody else, to resetting how they sign in', async () => {
  const { accountId } = await site.signIn({ role: 'sponsor' });
  const page = `/workspace/people/${accountId}`;
  const seenBy = async (role: Role) => {
    const { document } = await (await site.signIn({ role })).get(page);
    return document.querySelector(ofSecondFactor)?.getAttribute('href');
  };
  expect(await seenBy('admin')).toBe(`${page}/second-factor`);
  expect(await seenBy('office')).toBeUndefined();
});
