import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getByRole } from '@testing-library/dom';
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

const listIn = (row: Row, column: string) =>
  (row[column] ?? '').split('|').filter((id) => id !== '');

const packs = [
  { name: 'Dorset’s plan', folder: dorsetFolder },
  { name: 'another, small plan', folder: alderburyFolder },
];

describe.each(packs)('the coverage map of $name', async ({ folder }) => {
  const site = await servedPages(folder);
  const actions = (await tableOf(folder, 'actions')).filter((row) => row['leaf'] === 'yes');
  const measures = await tableOf(folder, 'measures');
  const outcomes = await tableOf(folder, 'outcomes');
  let page: Page;
  beforeAll(async () => {
    page = await site.getPage('/coverage');
  });

  /** The names listed under a heading. */
  function listed(heading: string): readonly string[] {
    const section = [...page.document.querySelectorAll('section.wm-holes')].find((each) =>
      wordsOf(each.querySelector('h3')).startsWith(`${heading}:`),
    );
    if (section === undefined) throw new Error(`no list ${heading}`);
    const items = [...section.querySelectorAll('li')].map(
      (item) => item.querySelector('a')?.getAttribute('href') ?? wordsOf(item),
    );
    const count = wordsOf(section.querySelector('h3')).split(': ')[1];
    expect(count).toBe(items.length === 0 ? 'none' : String(items.length));
    return items;
  }

  it('is a sound page', () => {
    expect([page.status, pageFaults(page.document)]).toEqual([200, []]);
  });

  it('counts in each cell what the pack’s own files link', () => {
    const table = getByRole(page.body, 'table', { name: /^Outcomes of the plan by priority/ });
    const names = [...table.querySelectorAll('thead th')].map(wordsOf).slice(1, -1);
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(outcomes.length);
    const priorities = [...new Set(measures.map((row) => row['priority'] ?? ''))];
    expect(names).toHaveLength(priorities.length);
    rows.forEach((row, index) => {
      const outcome = outcomes[index]?.['id'] ?? '';
      const cells = [...row.querySelectorAll('td')].map(wordsOf);
      const expected = [...priorities, null].map((priority) => {
        const serves = (each: Row) =>
          listIn(each, 'outcomes').includes(outcome) &&
          (priority === null || each['priority'] === priority);
        return [actions.filter(serves).length, measures.filter(serves).length];
      });
      expect(cells.map(countsIn)).toEqual(expected);
    });
  });

  it('counts for each priority what the pack’s own files link', () => {
    const table = getByRole(page.body, 'table', { name: /^Actions and measures of each priority/ });
    const linked = new Set(actions.flatMap((row) => listIn(row, 'measures')));
    const shown = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(wordsOf(cell).replace('none', '0'))),
    );
    const priorities = [...new Set(measures.map((row) => row['priority'] ?? ''))];
    const expected = priorities.map((priority) => {
      const ownActions = actions.filter((row) => row['priority'] === priority);
      const ownMeasures = measures.filter((row) => row['priority'] === priority);
      return [
        ownActions.length,
        ownActions.filter((row) => listIn(row, 'measures').length === 0).length,
        ownMeasures.length,
        ownMeasures.filter((row) => !linked.has(row['id'] ?? '')).length,
      ];
    });
    expect(shown).toEqual(expected);
  });

  it('lists every hole of the pack’s own files, and no other', () => {
    const linked = new Set(actions.flatMap((row) => listIn(row, 'measures')));
    const bare = actions.filter((row) => listIn(row, 'measures').length === 0);
    const unmoved = measures.filter((row) => !linked.has(row['id'] ?? ''));
    expect(listed('Actions without a measure')).toEqual(
      bare.map((row) => `/actions/${row['ref'] ?? ''}`),
    );
    expect(listed('Measures without an action')).toEqual(
      unmoved.map((row) => `/measures/${row['id'] ?? ''}`),
    );
    const served = (rows: readonly Row[]) =>
      new Set(rows.flatMap((row) => listIn(row, 'outcomes')));
    const without = (rows: readonly Row[]) =>
      outcomes.filter((row) => !served(rows).has(row['id'] ?? '')).length;
    expect(listed('Outcomes without an action')).toHaveLength(without(actions));
    expect(listed('Outcomes without a measure')).toHaveLength(without(measures));
    expect(wordsOf(page.document.querySelector('.wm-lead'))).toContain(
      `${bare.length} of ${actions.length} action`,
    );
  });

  it('lists the series that have stopped as the pack says it', () => {
    const of = (words: readonly string[]) =>
      measures.filter((row) => words.includes(row['lifecycle'] ?? '')).length;
    expect(listed('Paused')).toHaveLength(of(['paused']));
    expect(listed('Ended')).toHaveLength(of(['ended']));
    expect(listed('Published under another name')).toHaveLength(of(['misfiled']));
    expect(listed('Not collected yet')).toHaveLength(of(['notInSource', 'local', 'noSuchMeasure']));
  });

  it('calls late every series whose next figure was due before today, longest first', () => {
    const late = measures.filter(
      (row) =>
        (row['stale_after'] ?? '') !== '' &&
        (row['stale_after'] ?? '') < '2026-11-25' &&
        ['live', 'liveWithCaveat', 'successor', 'misfiled'].includes(row['lifecycle'] ?? ''),
    );
    const days = late.map((row) => row['stale_after'] ?? '').toSorted();
    const shown = listed('Late');
    expect(shown).toHaveLength(late.length);
    const byAddress = new Map(late.map((row) => [`/measures/${row['id'] ?? ''}`, row]));
    expect(shown.map((href) => byAddress.get(href)?.['stale_after'])).toEqual(days);
  });

  it('says in its files what it says on the page', async () => {
    const { text } = await site.get('/coverage.csv');
    const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(outcomes.length + actions.length + measures.length);
    const withHole = data.filter((row) => row['holes']?.includes('Actions without a measure'));
    expect(withHole).toHaveLength(listed('Actions without a measure').length);
    for (const row of data.filter(({ kind }) => kind === 'action')) {
      const own = actions.find((action) => action['ref'] === row['id']);
      expect((row['linked'] ?? '').replaceAll(' | ', '|')).toBe(own?.['measures']);
    }
    for (const heading of ['Late', 'Silent for over a year']) {
      const found = data.filter((row) => (row['holes'] ?? '').split(' | ').includes(heading));
      expect(found).toHaveLength(listed(heading).length);
    }
  });
});

describe('series that nobody has renewed', async () => {
  const site = await servedPages(dorsetFolder);

  it('are those that the pack’s own figures say were last renewed over a year ago', async () => {
    const renewed = new Map(
      (await tableOf(join(dorsetFolder, 'figures'), 'series')).map((row) => [
        row['code'] ?? '',
        row['last_updated_on'] ?? '',
      ]),
    );
    const silent = (await tableOf(dorsetFolder, 'measures')).filter((row) => {
      const goesOn = ['live', 'liveWithCaveat', 'successor', 'misfiled'];
      const days = listIn(row, 'codes').flatMap((code) => renewed.get(code) || []);
      const oldest = days.toSorted()[0] ?? '9999-12-31';
      return goesOn.includes(row['lifecycle'] ?? '') && oldest < '2025-11-24';
    });
    const { text } = await site.get('/coverage.csv');
    const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    const said = data.filter((row) => row['holes']?.includes('Silent for over a year'));
    expect(said.map((row) => row['id'])).toEqual(silent.map((row) => row['id']));
    expect(silent.length).toBeGreaterThan(0);
  });
});

/** `12 actions, no measure` → [12, 0]; `none` → [0, 0]. */
function countsIn(cell: string): readonly number[] {
  return ['action', 'measure'].map((word) =>
    Number(new RegExp(`(\\d+) ${word}`).exec(cell)?.[1] ?? 0),
  );
}
