import { planPageKinds } from './planPageKinds.js';
import { at, sent, type PageKind } from './pageKind.js';
import { signInPageKinds } from './signInPageKinds.js';

const admin = 'admin';
const people = '/workspace/people';

const peoplePages: readonly PageKind[] = [
  { name: 'tasks', as: 'office', open: at('/workspace'), shows: /There are \d things to do/ },
  {
    name: 'task done',
    as: 'office',
    open: sent('/workspace', 'This is done'),
    shows: 'Done. The task',
  },
  { name: 'no tasks', as: 'sponsor', open: at('/workspace'), shows: 'Nothing needs you today' },
  { name: 'people', as: admin, open: at(people), shows: /^\d+ people$/ },
  { name: 'people, none found', as: admin, open: at(`${people}?q=zzzz`), shows: '0 people' },
  {
    name: 'person',
    as: admin,
    open: (page, made) => at(`${people}/${made.sponsor.accountId}`)(page, made),
    shows: 'Give a role',
  },
  {
    name: 'person, role without an organisation',
    as: admin,
    open: (page, made) => sent(`${people}/${made.sponsor.accountId}`, 'Give the role')(page, made),
    shows: 'There is a problem',
  },
  {
    name: 'close an account',
    as: admin,
    open: (page, made) => at(`${people}/${made.sponsor.accountId}/close`)(page, made),
    shows: 'Close the account of',
  },
  {
    name: 'reset how somebody signs in',
    as: admin,
    open: (page, made) => at(`${people}/${made.sponsor.accountId}/second-factor`)(page, made),
    shows: 'Reset how somebody signs in',
  },
  {
    name: 'invite',
    as: admin,
    open: at(`${people}/invite`),
    shows: 'invited@police.example',
  },
  {
    name: 'invite, nothing filled in',
    as: admin,
    open: sent(`${people}/invite`, 'Send the invitation'),
    shows: 'There is a problem',
  },
  { name: 'review', as: admin, open: at(`${people}/review`), shows: 'I have gone through it' },
  { name: 'seats', as: admin, open: at(`${people}/seats`), shows: 'Put somebody into a seat' },
  {
    name: 'seats, nothing filled in',
    as: admin,
    open: sent(`${people}/seats`, 'Save'),
    shows: 'There is a problem',
  },
  { name: 'groups', as: admin, open: at(`${people}/groups`), shows: 'Readers of the plan' },
  {
    name: 'groups, no name',
    as: admin,
    open: sent(`${people}/groups`, 'Start the group'),
    shows: 'There is a problem',
  },
  { name: 'account', as: admin, open: at('/workspace/account'), shows: 'Make a new address' },
  {
    name: 'account, key without a use',
    as: 'office',
    open: sent('/workspace/account', 'Make a key'),
    shows: 'There is a problem',
  },
  {
    name: 'account, new key',
    as: admin,
    open: sent('/workspace/account', 'Make a new address'),
    shows: 'it is shown this once',
  },
];

const journalPages: readonly PageKind[] = [
  { name: 'journal', as: admin, open: at('/workspace/journal'), shows: 'Every change is written' },
  {
    name: 'journal, nothing found',
    as: admin,
    open: at('/workspace/journal?from=2001-01-01&to=2001-01-02'),
    shows: 'No entry fits',
  },
  {
    name: 'entry',
    as: admin,
    open: at('/workspace/journal/1'),
    shows: 'Entry 1',
  },
  { name: 'access', as: admin, open: at('/workspace/access'), shows: 'Who may use what' },
  { name: 'refused', as: 'sponsor', open: at('/workspace/imports'), shows: 'Go to my tasks' },
  { name: 'not found', as: admin, open: at(`${people}/nobody`), shows: 'Page not found' },
];

/** Every page of the workspace; each visitor goes through theirs in this order. */
export const workspacePageKinds: readonly PageKind[] = [
  ...signInPageKinds,
  ...peoplePages,
  ...planPageKinds,
  ...journalPages,
];
