import { getByRole, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

const { get, getPage } = await servedPages(dorsetFolder);

const sectionOf = ({ body }: Page): HTMLElement =>
  getByRole(body, 'region', { name: 'Is it the same for every child?' });

/** The cells of the row of one group, in words; the name first. */
function rowOf(section: HTMLElement, caption: RegExp, name: string): readonly string[] {
  const table = within(section).getByRole('table', { name: caption });
  const row = within(table)
    .getAllByRole('row')
    .find((each) => wordsOf(each).startsWith(name));
  if (row === undefined) throw new Error(`no row ${name}`);
  return [...row.children].map((cell) =>
    wordsOf(cell).replace(/^(Dorset|England|Gap now|Gap before) /, ''),
  );
}

describe('the groups of children on the page of a measure', () => {
  it('show figure, England, gap now and before, and whether the gap is closing', async () => {
    const section = sectionOf(await getPage('/measures/ks2-rwm-expected'));
    expect(rowOf(section, /^Free school meals/, 'Pupils eligible')).toEqual([
      'Pupils eligible for free school meals',
      '39%',
      '48%',
      '23 points England 21',
      '20 points in 2018/19',
      'No clear change since 2018/19 it grew more than in most places a measure of the plan',
    ]);
    expect(wordsOf(section)).toContain(
      'In 2024/25, the gap between pupils eligible for free school meals and pupils not eligible for free school meals was 23 points: it has not clearly changed.',
    );
  });

  it('mark the page’s own measure, first among those that the others are set against', async () => {
    const section = sectionOf(await getPage('/measures/ks2-rwm-expected'));
    expect(rowOf(section, /^Ethnic groups/, 'All pupils')).toEqual([
      'All pupils (this measure)',
      '57%',
      '63%',
      'The others are set against these.',
    ]);
    expect(within(section).queryByRole('link', { name: /^All pupils/ })).toBeNull();
  });

  it('say in words what is missing, with the newest there is', async () => {
    const section = sectionOf(await getPage('/measures/ks2-rwm-expected'));
    const row = rowOf(section, /^Children known/, 'Children in need');
    expect(row[1]).toBe('no figure 22% in 2023/24');
    expect(row[3]).toBe('no figure 33 points in 2023/24 England 33');
    expect(rowOf(section, /^Children known/, 'Children with a child protection plan')).toContain(
      'no figure England 31',
    );
  });

  it('say that a group fares better, not only by a minus sign', async () => {
    const section = sectionOf(await getPage('/measures/ks2-rwm-expected'));
    const row = rowOf(section, /^Ethnic groups/, 'Mixed ethnicity');
    expect(row[3]).toBe('−10 points fares better England −1');
  });

  it('give a shared reason once where no gap can be judged', async () => {
    const section = sectionOf(await getPage('/measures/eyfs-good-level-of-development'));
    const why = 'only 4 years can be compared; we need 5';
    expect(wordsOf(section).split(why)).toHaveLength(2);
    expect(rowOf(section, /^Free school meals/, 'Children eligible')).toEqual([
      'Children eligible for free school meals',
      '45.0%',
      '51.3%',
      '28.1 points England 21.2',
      '28.2 points in 2021/22',
      'Not known',
    ]);
  });

  it.each([
    { id: 'ks2-gap-rwm-ehcp', table: /^Special/, name: 'Pupils with an EHC plan' },
    { id: 'ks2-gap-rwm-fsm', table: /^Free/, name: 'Pupils eligible' },
    { id: 'phonics-gap-sen-support', table: /^Special/, name: 'Pupils with SEN support' },
    { id: 'ks4-gap-progress-8-fsm', table: /^Free/, name: 'Pupils eligible' },
    { id: 'level-3-by-19-gap-fsm', table: /^Free/, name: 'Young people eligible' },
  ])('never contradict the plan’s own measure $id', async ({ id, table, name }) => {
    const gapWords = new Map([
      ['Getting better', 'Closing'],
      ['Probably getting better', 'Probably closing'],
      ['Getting worse', 'Widening'],
      ['Probably getting worse', 'Probably widening'],
    ]);
    for (const area of ['dorset', 'devon', 'kent', 'leeds', 'england']) {
      const page = await getPage(`/measures/${id}?area=${area}`);
      const verdict = wordsOf(page.body.querySelector('main strong.wm-verdict'));
      const cell = rowOf(sectionOf(page), table, name).at(-1) ?? '';
      expect(cell.startsWith(gapWords.get(verdict) ?? verdict), `${area}: ${cell}`).toBe(true);
    }
  });

  it('use the gap as the publisher gives it, rounded once', async () => {
    const section = sectionOf(await getPage('/measures/level-2-by-19'));
    const row = rowOf(section, /^Free school meals/, 'Young people eligible');
    expect(row.slice(1, 4)).toEqual(['64.03%', '66.27%', '24.05 points England 21.11']);
  });

  it('are of the area asked for, England without itself beside it', async () => {
    const devon = sectionOf(await getPage('/measures/ks2-rwm-expected?area=devon'));
    expect(within(devon).getAllByRole('columnheader', { name: /^Devon \d/ }).length).toBe(5);
    const link = within(devon).getByRole('link', { name: 'Pupils eligible for free school meals' });
    expect(link.getAttribute('href')).toBe('/measures/lait-fsm-new-ks2-rwm?area=devon');
    const england = sectionOf(await getPage('/measures/ks2-rwm-expected?area=england'));
    expect(within(england).getAllByRole('columnheader', { name: /^England \d/ }).length).toBe(5);
  });

  it('stand on the page of a single group too, with that group marked', async () => {
    const section = sectionOf(await getPage('/measures/lait-fsm-new-ks2-rwm'));
    expect(rowOf(section, /^Free school meals/, 'Pupils eligible')[0]).toBe(
      'Pupils eligible for free school meals (this measure)',
    );
  });

  it('tell that a measure left to 100 has groups of the other part', async () => {
    const section = sectionOf(await getPage('/measures/school-attendance'));
    expect(wordsOf(section)).toContain('The measure above is what is left to 100.');
    expect(wordsOf(section)).not.toContain('(this measure)');
    expect(rowOf(section, /^Children known/, 'Children in care').slice(1, 4)).toEqual([
      '10.1%',
      '9.0%',
      '2.6 points England 2.2',
    ]);
  });

  it('are left out where the source has none', async () => {
    const { body } = await getPage('/measures/infant-mortality-rate');
    expect(body.querySelector('#groups')).toBeNull();
  });
});

describe('the file of a measure’s groups', () => {
  const ofJson = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

  it('holds every row of the page, figures as numbers and what is missing as a reason', async () => {
    const answer = await get('/measures/ks2-rwm-expected/groups.json');
    const { rows } = ofJson.parse(JSON.parse(answer.text));
    const section = sectionOf(await getPage('/measures/ks2-rwm-expected'));
    expect(rows).toHaveLength(section.querySelectorAll('.wm-groups tbody tr').length);
    expect(rows.find((row) => row['code'] === 'FSM_NEW_KS2_RWM')).toMatchObject({
      value: 39,
      england: 48,
      compared_with: 'pupils not eligible for free school meals',
      gap: 23,
      gap_unit: 'points',
      earlier_period: '2018/19',
      earlier_gap: 20,
      closing: 'No clear change',
      plan_measure: 'ks2-gap-rwm-fsm',
    });
    expect(rows.find((row) => row['code'] === 'CIN_KS2_ExpStd_RWM')).toMatchObject({
      value: null,
      why_no_value: 'no figure',
      gap_period: '2023/24',
      gap: 33,
    });
  });

  it('is the same in CSV, and says where it comes from in JSON', async () => {
    const { status, type, text } = await get('/measures/ks2-rwm-expected/groups.csv?area=devon');
    expect(status).toBe(200);
    expect(type).toContain('text/csv');
    expect(text).toContain('E10000008,Devon,Free school meals,');
    const json = (await get('/measures/ks2-rwm-expected/groups.json?area=devon')).text;
    expect(json).toContain('Open Government Licence v3.0');
    const { rows } = ofJson.parse(JSON.parse(json));
    for (const row of rows) expect(text).toContain(`,${String(row['code'])},`);
  });

  it('comes as a spreadsheet', async () => {
    const { status, type } = await get('/measures/ks2-rwm-expected/groups.ods');
    expect(status).toBe(200);
    expect(type).toContain('opendocument.spreadsheet');
  });

  it.each([
    '/measures/infant-mortality-rate/groups.csv',
    '/measures/no-such-measure/groups.json',
    '/measures/ks2-rwm-expected/groups.csv?area=nowhere',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
