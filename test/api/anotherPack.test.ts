import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  comparisonSchema,
  measureSchema,
  measureWithPeriodsSchema,
} from '../../src/api/schemas.js';
import { problemText } from '../../src/lib/importProblem.js';
import { readLaitFolder } from '../../src/importers/lait/readLaitFolder.js';
import { measureIdOf } from '../../src/measures/model/measureId.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { getAreaRegister } from '../../src/measures/store/areaQueries.js';
import { servedApp } from '../builders/servedApp.js';
import { alderburyFolder } from '../packs/packFolders.js';
import { describeWithReference } from '../reference/referenceFolder.js';
import { referenceFolder, referenceRows, textIn } from '../reference/referenceTables.js';
import { answerFaults } from './answerFaults.js';
import { ask, askRefused } from './ask.js';

const { app, runtime } = await servedApp(alderburyFolder);
const api = '/api/v1';

/** Every kind of page, and the first report in the list. */
async function pagesOf(): Promise<readonly string[]> {
  const reports = await app.inject('/reports');
  const report = /href="(\/reports\/\d{4}-\d{2}-q\d)"/.exec(reports.body)?.[1];
  return [
    '/',
    '/priorities/safe-and-cared-for',
    '/priorities/learning-well',
    '/measures',
    '/measures/foster-distance',
    '/measures/safe-places',
    '/measures/attendance',
    '/measures/reading-gap',
    '/measures/attendance?area=838',
    '/actions',
    '/actions/SAF-02a',
    '/reports',
    report ?? 'no report is listed',
  ];
}

async function expectEveryPage(): Promise<void> {
  for (const page of await pagesOf()) {
    const answer = await app.inject(page);
    expect(answer.statusCode, page).toBe(200);
    expect(answer.body, page).toContain('Alderbury');
    expect(answer.body, page).toMatch(/<h1[\s>]/);
    const words = answer.body.replace(/<[^>]*>/g, ' ');
    expect(words, page).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
    // A measure's page sets all authorities side by side.
    if (!page.startsWith('/measures/')) expect(words.includes('Dorset'), page).toBe(false);
  }
}

describe('another place’s plan, before any figures are loaded', () => {
  test('has every kind of page', () => expectEveryPage());

  test('has its measures in the API, without a figure', async () => {
    const measures = await ask(app, `${api}/measures`, z.array(measureSchema));
    expect(measures.map(({ id }) => id)).toContain('attendance');
    for (const { id } of measures) {
      const problem = await askRefused(app, `${api}/comparison?measure=${id}`);
      expect(problem.status).toBe(404);
      const csv = await app.inject(`/measures/${id}.csv`);
      expect(csv.body.trim().split('\r\n')).toHaveLength(1);
    }
  });
});

describeWithReference('another place’s plan, with the whole national file', () => {
  test('shows the figures within a second of their import', { timeout: 60_000 }, async () => {
    const { database, clock } = runtime;
    const register = await getAreaRegister(database.db);
    const read = await readLaitFolder({ folder: join(referenceFolder, 'lait'), register });
    if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
    const content = { ...read.value, source: 'lait', coverage: 'whole', rowsRejected: 0 } as const;
    await storeRelease({ pool: database.pool, clock }, content);
    await sleep(1000);
    const measures = await ask(app, `${api}/measures`, z.array(measureSchema));
    expect(measures.filter(({ priority }) => priority === null)).toHaveLength(434);
    const own = await ask(app, `${api}/comparison?measure=attendance`, comparisonSchema);
    expect(own.area).toMatchObject({ name: 'Rutland', laCode: '857' });
    expect(own.latest.value).toBeGreaterThan(80);
  });

  test('has every kind of page', () => expectEveryPage());

  test('answers to every code of the source, whatever characters are in it', async () => {
    const codes = referenceRows('methods', 'lait-dorset-reference.csv').map((row) =>
      textIn(row, 'measure_short'),
    );
    const hostile = codes.filter((code) => /[^A-Za-z0-9_]/.test(code));
    expect(hostile).toContain('CPP_Total_Rateper10,000');
    expect(hostile).toContain('%_of LAC Adopted');
    expect(hostile).toContain('Level2Age19_E&M');
    expect(hostile).toContain('NEW_KS2_RWM_Sen_W/Osta');
    const ids = new Set<string>();
    for (const code of codes) {
      const address = `${api}/comparison?source=lait&code=${encodeURIComponent(code)}&area=838`;
      const { measure } = await ask(app, address, comparisonSchema);
      expect(measure.id, code).toBe(measureIdOf('lait', code));
      const one = await ask(app, `${api}/measures/${measure.id}`, measureWithPeriodsSchema);
      expect(one.codes).toEqual([code]);
      ids.add(measure.id);
    }
    expect(ids.size).toBe(434);
  });

  test('reproduces every row worked out for Dorset to 1e-9, but for five measures with figures known to be wrong', async () => {
    const rows = referenceRows('methods', 'lait-dorset-reference.csv');
    expect(rows).toHaveLength(434);
    let matched = 0;
    const differing = new Map<string, readonly string[]>();
    for (const row of rows) {
      const code = textIn(row, 'measure_short');
      const address = `${api}/comparison?source=lait&code=${encodeURIComponent(code)}&area=838`;
      const faults = answerFaults(row, await ask(app, address, comparisonSchema));
      if (faults.length === 0) matched += 1;
      else differing.set(code, faults);
    }
    expect(matched).toBe(429);
    // Of these the file prints 0 for areas that were not there: without it fewer are ranked.
    const noughts = ['Age19_SENwoS', 'SEN_TOT_CEASED_EHC_PLAN', 'YJS_Caution-Sentence10-17_YO'];
    expect([...differing.keys()].sort()).toEqual(
      ['Chlamydia_Diagnosis', 'FirstYJS', ...noughts].sort(),
    );
    // England is the sum of its regions' rates there, and is withheld.
    expect(differing.get('FirstYJS')).toEqual(['england_value: null, not 1258']);
    // Former areas print 0 for no figure; without those the quartiles move, and nothing else.
    const moved = differing.get('Chlamydia_Diagnosis') ?? [];
    expect(moved.map((fault) => fault.split(':')[0])).toEqual(['q0', 'q25', 'q50', 'q75']);
  });
});
