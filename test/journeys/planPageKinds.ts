import type { MadeWorkspace } from './madeWorkspace.js';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { published } from '../import/loadingDorset.js';
import { at, sent, type PageKind } from './pageKind.js';

const as = 'admin';
const plan = '/workspace/plan';
const measure = `${plan}/measures/cla-placed-over-20-miles`;
const problem = 'There is a problem';

async function sendFiles(page: Page, made: MadeWorkspace): Promise<void> {
  await at('/workspace/imports')(page, made);
  const folder = await published('2026-06-10', 999);
  const files = (await readdir(folder)).map((name) => join(folder, name));
  await page.setInputFiles('input[type=file]', files);
  await page.getByRole('button', { name: 'Send and read' }).click();
  await page.getByRole('heading', { name: 'What would change' }).waitFor();
}

/** Changes what can be compared, up to the page that says what this would do. */
async function checkBreak(page: Page, made: MadeWorkspace): Promise<void> {
  await at(`${measure}/break`)(page, made);
  await page.getByLabel('First period that can be compared with today').selectOption({ index: 3 });
  await page.getByLabel('Why they cannot be compared').fill('It is counted in another way since.');
  await page.getByLabel('Why are you changing this?').fill('The publisher says so.');
  await page
    .getByRole('button')
    .filter({ hasText: /check|see/i })
    .click();
}

const importPages: readonly PageKind[] = [
  { name: 'imports', as, open: at('/workspace/imports'), shows: 'What is loaded' },
  {
    name: 'imports, no files',
    as,
    open: sent('/workspace/imports', 'Send and read'),
    shows: problem,
  },
  { name: 'upload that waits', as, open: sendFiles, shows: 'What would change' },
  {
    name: 'upload, nothing decided',
    as,
    open: (page) => page.getByRole('button', { name: 'Save the decision' }).click(),
    shows: problem,
  },
  {
    name: 'upload that was left out',
    as,
    open: async (page) => {
      await page.getByLabel('Discard: leave them out').check();
      await page.getByLabel('Why?').fill('Only tried.');
      await page.getByRole('button', { name: 'Save the decision' }).click();
    },
    shows: 'Only tried.',
  },
  {
    name: 'withdraw',
    as,
    open: async (page, made) => {
      await at('/workspace/imports')(page, made);
      await page
        .getByRole('link', { name: /^Withdraw/ })
        .first()
        .click();
    },
    shows: 'Why do you withdraw it?',
  },
];

const editingPages: readonly PageKind[] = [
  { name: 'plan', as, open: at(plan), shows: 'What differs from the pack' },
  {
    name: 'plan, yours or the pack’s',
    as,
    open: at(`${plan}/pack-says/organisation/dorset-police/name`),
    shows: 'Why?',
  },
  { name: 'organisations', as, open: at(`${plan}/organisations`), shows: 'Police' },
  {
    name: 'organisation',
    as,
    open: at(`${plan}/organisations/dorset-police`),
    shows: 'Why are you changing this?',
  },
  { name: 'new organisation', as, open: at(`${plan}/organisations/new`), shows: 'Name' },
  { name: 'board seats', as, open: at(`${plan}/seats`), shows: 'Seats' },
  { name: 'board seat', as, open: at(`${plan}/seats/1`), shows: 'Why are you changing this?' },
  { name: 'measures', as, open: at(`${plan}/measures`), shows: 'Measures' },
  { name: 'measure', as, open: at(measure), shows: 'Set figures aside' },
  { name: 'break', as, open: at(`${measure}/break`), shows: 'cannot be compared' },
  { name: 'break, what it would do', as, open: checkBreak, shows: 'Go back and change it' },
  { name: 'where figures stand', as, open: at(`${measure}/lifecycle`), shows: 'figures stand' },
  { name: 'note on polarity', as, open: at(`${measure}/polarity-note`), shows: 'which way' },
  { name: 'set aside', as, open: at(`${measure}/figures-set-aside`), shows: 'What is wrong' },
];

/** Loading figures, and changing what the plan pack says. */
export const planPageKinds: readonly PageKind[] = [...importPages, ...editingPages];
