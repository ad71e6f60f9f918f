import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getAllByRole, getByRole } from '@testing-library/dom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPages, type Page } from '../builders/servedPages.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { wordsOf } from './reading.js';

type Row = Readonly<Record<string, string>>;

/** The pack’s own tables, by another reader than ours. */
async function tableOf(folder: string, name: string): Promise<readonly Row[]> {
  const text = await readFile(join(folder, `${name}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const packs = [
  { name: 'Dorset’s plan', folder: dorsetFolder },
  { name: 'another, small plan', folder: alderburyFolder },
];

describe.each(packs)('who we are, of $name', async ({ folder }) => {
  const site = await servedPages(folder);
  const organisations = await tableOf(folder, 'organisations');
  const seats = await tableOf(folder, 'seats');
  const nameOf = (id: string) => organisations.find((row) => row['id'] === id)?.['name'] ?? id;
  let page: Page;
  beforeAll(async () => {
    page = await site.getPage('/partnership');
  });
  const section = (name: string) => getByRole(page.body, 'region', { name });

  it('is a sound page', () => {
    expect([page.status, pageFaults(page.document)]).toEqual([200, []]);
  });

  it('answers in the order of a reader’s questions', () => {
    const headings = getAllByRole(page.body, 'heading', { level: 2 }).map(wordsOf);
    expect(headings).toEqual([
      'Who are we?',
      'Who sits at the table?',
      'Who else works with us?',
      'Where?',
      'How are people heard?',
      'What do we promise to publish?',
      'What else is under way?',
    ]);
  });

  it('shows every seat with the bodies it belongs to and how it is filled', () => {
    const rows = [
      ...getByRole(page.body, 'table', { name: 'The seats of the board' }).querySelectorAll(
        'tbody tr',
      ),
    ].map(wordsOf);
    expect(rows).toHaveLength(seats.length);
    seats.forEach((seat, index) => {
      const words = rows[index] ?? '';
      expect(words).toContain(seat['title']);
      for (const id of (seat['organisations'] ?? '').split('|')) {
        expect(words).toContain(nameOf(id));
      }
      const filled = seat['how_filled'] ?? '';
      expect(words).toContain(filled === '' ? 'The plan does not say' : filled);
    });
    expect(wordsOf(section('Who sits at the table?'))).toContain(
      'We keep nobody’s name, so this page cannot tell you whether a seat is empty today.',
    );
  });

  it('shows every body once, with its seat where it has one', () => {
    const items = [...page.document.querySelectorAll('.wm-bodies li')].map(wordsOf);
    expect(items).toHaveLength(organisations.length);
    for (const { id = '', name = '' } of organisations) {
      const own = seats.filter((row) => (row['organisations'] ?? '').split('|').includes(id));
      const item = items.filter((each) => each === name || each.startsWith(`${name} (seat`));
      expect(item).toHaveLength(1);
      for (const seat of own) expect(item[0]).toContain(seat['number']);
      if (own.length === 0) expect(item[0]).toBe(name);
    }
  });

  it.each([
    ['linked-boards', 'Who else works with us?', ['name', 'relation']],
    ['localities', 'Where?', ['name', 'note']],
    ['voice-bodies', 'How are people heard?', ['name', 'for_whom']],
    ['principles', 'Who are we?', ['title', 'meaning']],
    ['strategies', 'What else is under way?', ['title', 'note']],
    ['reforms', 'What else is under way?', ['title', 'note']],
    ['programmes', 'What else is under way?', ['name', 'what_it_is']],
  ])('shows all of %s under “%s”', async (table, heading, columns) => {
    const words = wordsOf(section(heading));
    const cells = (await tableOf(folder, table)).flatMap((row) =>
      columns.map((column) => row[column] ?? ''),
    );
    expect(cells.filter((cell) => !words.includes(cell))).toEqual([]);
  });

  it('marks what is only planned', async () => {
    const planned = (await tableOf(folder, 'voice-bodies')).filter(
      (row) => row['planned'] === 'yes',
    );
    const marked = [...section('How are people heard?').querySelectorAll('dd')].filter((each) =>
      wordsOf(each).endsWith('(planned)'),
    );
    expect(marked).toHaveLength(planned.length);
  });

  it('says what the plan promises to publish and leads to where it is checked', () => {
    const promise = section('What do we promise to publish?');
    const leads = [...promise.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(leads).toEqual(['/reports', '/coverage', '/plan-checked', '/about']);
    expect(wordsOf(promise)).toContain('We will publish');
  });

  it('puts each piece of work under its own priority', async () => {
    const priorities = [...section('What else is under way?').querySelectorAll('.wm-work')];
    for (const { name = '', priority = '' } of await tableOf(folder, 'programmes')) {
      const own = priorities.filter(
        (each) => each.querySelector('h3 a')?.getAttribute('href') === `/priorities/${priority}`,
      );
      expect(own.map((each) => wordsOf(each).includes(name))).toEqual([true]);
    }
  });
});
