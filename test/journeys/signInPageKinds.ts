import type { Page } from 'playwright-core';
import { authenticatorOf } from '../people/strongApp.js';
import type { ServedWorkspace } from '../builders/servedWorkspace.js';
import { at, sent, type PageKind } from './pageKind.js';

const password = 'copper lantern ferry';
const codePage = '/sign-in/second-factor?next=%2Fworkspace%2Fpeople';

async function askForLink(page: Page, site: ServedWorkspace, email: string): Promise<void> {
  await page.goto(`${site.address}/sign-in`);
  await page.getByLabel('Your work email address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
}

/** Adds the app and a password, and stops where the backup codes are shown. */
async function finishSetUp(page: Page): Promise<void> {
  const code = authenticatorOf(await page.locator('.wm-key').innerText());
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('Code from your authenticator app').fill(code());
  await page.getByRole('button', { name: 'Finish' }).click();
}

const visitors: readonly PageKind[] = [
  { name: 'sign in', as: 'visitor', open: at('/sign-in'), shows: 'Send me a link' },
  {
    name: 'sign in, no address',
    as: 'visitor',
    open: sent('/sign-in', 'Send me a link'),
    shows: 'There is a problem',
  },
  {
    name: 'sent',
    as: 'visitor',
    open: (page, { site, sponsor }) => askForLink(page, site, sponsor.email),
    shows: 'Check your email',
  },
  {
    name: 'link',
    as: 'visitor',
    open: async (page, { site, sponsor }) => page.goto(await site.mailedLink(sponsor.email)),
    shows: 'Your link is good',
  },
  {
    name: 'spent link',
    as: 'visitor',
    open: (page, made) => at(`/sign-in/link/${made.unknownToken}`)(page, made),
    shows: 'This link no longer works',
  },
  {
    name: 'password',
    as: 'visitor',
    open: at('/sign-in/password'),
    shows: 'Sign in with your password',
  },
  {
    name: 'password, nothing filled in',
    as: 'visitor',
    open: sent('/sign-in/password', 'Sign in'),
    shows: 'There is a problem',
  },
  {
    name: 'invitation',
    as: 'visitor',
    open: async (page, { site }) => page.goto(await site.mailedLink('invited@police.example')),
    shows: 'You are invited',
  },
  {
    name: 'spent invitation',
    as: 'visitor',
    open: (page, made) => at(`/invitation/${made.unknownToken}`)(page, made),
    shows: 'This invitation no longer works',
  },
];

const newcomers: readonly PageKind[] = [
  {
    name: 'second factor, to begin',
    as: 'newcomer',
    open: at(codePage),
    shows: 'Set up a second way to sign in',
  },
  {
    name: 'second factor, set-up',
    as: 'newcomer',
    open: sent(codePage, 'Start'),
    shows: 'Scan the picture',
  },
  {
    name: 'second factor, nothing filled in',
    as: 'newcomer',
    open: (page) => page.getByRole('button', { name: 'Finish' }).click(),
    shows: 'There is a problem',
  },
  { name: 'backup codes', as: 'newcomer', open: finishSetUp, shows: 'Keep your backup codes' },
  {
    name: 'change the second factor',
    as: 'newcomer',
    open: at('/sign-in/second-factor/change'),
    shows: 'Change your password or authenticator app',
  },
  {
    name: 'second factor',
    as: 'newcomer',
    open: async (page, made) => {
      await page.context().clearCookies();
      await askForLink(page, made.site, made.newcomer.email);
      await page.goto(await made.site.mailedLink(made.newcomer.email));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await at(codePage)(page, made);
    },
    shows: 'Confirm that it is you',
  },
  {
    name: 'second factor, a backup code',
    as: 'newcomer',
    open: (page) => page.getByRole('link', { name: 'Use a backup code instead' }).click(),
    shows: 'One of the codes you kept',
  },
];

/** Everything up to the first page of the workspace. */
export const signInPageKinds: readonly PageKind[] = [...visitors, ...newcomers];
