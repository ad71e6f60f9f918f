import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  areaSchema,
  comparisonSchema,
  measureSchema,
  measureWithPeriodsSchema,
  observationsSchema,
} from '../../src/api/schemas.js';
import { servedApp } from '../builders/servedApp.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { ask, askRefused, hasNineDecimals, numbersIn } from './ask.js';

const { app } = await servedApp(dorsetFolder);
const api = '/api/v1';

/** An authority, a former one, a tiny one, a region and England. */
const areas = ['838', '835', '420', 'south-west', 'england'];

const measures = await ask(app, `${api}/measures`, z.array(measureSchema));
const withFigures = measures.filter(({ derivation }) => derivation !== 'none');

describe('the list of measures', () => {
  test('has the plan’s measures under their own ids, then the source’s', () => {
    const planned = measures.filter(({ priority }) => priority !== null);
    expect(planned).toHaveLength(94);
    expect(measures.slice(0, 94)).toEqual(planned);
    expect(measures.slice(94).every(({ id }) => id.startsWith('lait-'))).toBe(true);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  });

  test('answers each measure by its id, with its periods oldest first', async () => {
    for (const measure of measures) {
      const answer = await ask(app, `${api}/measures/${measure.id}`, measureWithPeriodsSchema);
      expect(answer).toMatchObject(measure);
    }
    const one = await ask(app, `${api}/measures/lait-infmort`, measureWithPeriodsSchema);
    expect(one.periods).toEqual([...one.periods].sort());
    expect(one.periods.length).toBeGreaterThan(4);
  });
});

describe('the list of areas', () => {
  test('names every area with both codes, slug and level', async () => {
    const list = await ask(app, `${api}/areas`, z.array(areaSchema));
    expect(list.find(({ slug }) => slug === 'dorset')).toMatchObject({
      name: 'Dorset',
      laCode: '838',
      gssCode: 'E06000059',
      level: 'localAuthority',
      region: 'south-west',
    });
    expect(list.filter(({ level }) => level === 'localAuthority')).toHaveLength(153);
  });

  test.each([
    ['838', 'dorset'],
    ['E06000059', 'dorset'],
    ['e06000059', 'dorset'],
    ['dorset', 'dorset'],
    ['835', 'dorset-county-pre-2019'],
    ['E10000009', 'dorset-county-pre-2019'],
    ['929', 'northumberland'],
    ['E06000048', 'northumberland'],
    ['E06000057', 'northumberland'],
    ['E92000001', 'england'],
    ['E12000009', 'south-west'],
  ])('knows %s as %s', async (text, slug) => {
    const address = `${api}/measures/lait-infmort/observations?area=${text}`;
    expect((await ask(app, address, observationsSchema)).area.id).toBe(slug);
  });

  test('answers with the figures as they stood on a day, none before the first publication', async () => {
    const known = async (query: string) => {
      const address = `${api}/measures/lait-infmort/observations?area=838${query}`;
      return (await ask(app, address, observationsSchema)).observations.length;
    };
    expect(await known('&asAt=2026-04-08')).toBe(await known(''));
    const before = await app.inject(
      `${api}/measures/infant-mortality-rate/observations?asAt=2026-04-07`,
    );
    expect(before.json()).toMatchObject({ observations: [] });
  });

  test('takes the plan’s own area where none is named', async () => {
    for (const query of ['', '?area=', '?area=%20']) {
      const address = `${api}/measures/lait-infmort/observations${query}`;
      expect((await ask(app, address, observationsSchema)).area.id).toBe('dorset');
    }
  });
});

describe('the figures of every measure for areas of every kind', () => {
  test('are numbers only where a figure was published, and null everywhere else', async () => {
    for (const { id } of measures) {
      for (const area of areas) {
        const address = `${api}/measures/${id}/observations?area=${area}`;
        const { observations } = await ask(app, address, observationsSchema);
        for (const { value, status, mark, release } of observations) {
          expect((value === null) === (status !== 'value'), address).toBe(true);
          expect(mark === null || value === null).toBe(true);
          expect(release?.asAt).toBe('2026-04-08');
        }
        expect(numbersIn(observations).every(hasNineDecimals), address).toBe(true);
      }
    }
  });
});

describe('the comparison of every measure for areas of every kind', () => {
  test('has the shape that was agreed, and no number of more than 9 decimals', async () => {
    for (const { id } of withFigures) {
      for (const area of areas) {
        const address = `${api}/comparison?measure=${id}&area=${area}`;
        const answer = await ask(app, address, comparisonSchema);
        expect(answer.measure.id).toBe(id);
        expect(
          numbersIn(answer).filter((number) => !hasNineDecimals(number)),
          address,
        ).toEqual([]);
        expect(answer.sentence).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  test('has as latest the measure’s newest period, also where the area has no figure in it', async () => {
    let without = 0;
    for (const { id } of withFigures) {
      const england = await ask(
        app,
        `${api}/comparison?measure=${id}&area=england`,
        comparisonSchema,
      );
      for (const area of areas) {
        const address = `${api}/comparison?measure=${id}&area=${area}`;
        const { latest, latestWithValue, rank, change } = await ask(app, address, comparisonSchema);
        expect(latest.period, address).toEqual(england.latest.period);
        if (latest.value !== null) {
          expect(latestWithValue).toEqual(latest);
          continue;
        }
        without += 1;
        expect([rank, change], address).toEqual([null, null]);
        expect(latestWithValue?.period ?? null).not.toEqual(latest.period);
      }
    }
    expect(without).toBeGreaterThan(50);
  });

  test('gives a gap between groups and a complement as measures of their own', async () => {
    const gaps = measures.filter(({ derivation }) => derivation === 'gap');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { id, codes } of gaps) {
      const of = (query: string) =>
        ask(app, `${api}/comparison?${query}&area=838`, comparisonSchema);
      const gap = await of(`measure=${id}`);
      const [high, low] = await Promise.all(
        codes.map((code) => of(`source=lait&code=${encodeURIComponent(code)}`)),
      );
      const [higher, lower] = [high?.latest.value ?? null, low?.latest.value ?? null];
      const expected = higher === null || lower === null ? null : higher - lower;
      if (high?.latest.period.label !== low?.latest.period.label) continue;
      if (expected === null) expect(gap.latest.value).toBeNull();
      else expect(gap.latest.value).toBeCloseTo(expected, 9);
    }
    const complements = measures.filter(({ derivation }) => derivation === 'complement');
    expect(complements.length).toBeGreaterThan(0);
    for (const { id, codes } of complements) {
      const [code = ''] = codes;
      const whole = await ask(app, `${api}/comparison?measure=${id}&area=838`, comparisonSchema);
      const part = await ask(
        app,
        `${api}/comparison?source=lait&code=${encodeURIComponent(code)}&area=838`,
        comparisonSchema,
      );
      expect(Number(whole.latest.value) + Number(part.latest.value)).toBeCloseTo(100, 9);
    }
  });

  test('uses the plan’s polarity for the plan’s measures and the source’s for its own', async () => {
    const planned = measures.filter(
      ({ priority, derivation }) => priority !== null && derivation === 'direct',
    );
    let differing = 0;
    for (const { id, codes, polarity } of planned) {
      const own = `${api}/comparison?measure=${id}`;
      const code = encodeURIComponent(codes[0] ?? '');
      const national = `${api}/comparison?source=lait&code=${code}`;
      expect((await ask(app, own, comparisonSchema)).measure.polarity).toBe(polarity);
      const { measure } = await ask(app, national, comparisonSchema);
      expect(measure.id.startsWith('lait-')).toBe(true);
      if (measure.polarity !== polarity) differing += 1;
    }
    expect(differing).toBeGreaterThan(0);
  });
});

describe('what cannot be answered', () => {
  test.each([
    [`${api}/measures/nothing`, 404, 'There is no measure nothing.'],
    [`${api}/measures/nothing/observations`, 404, 'There is no measure nothing.'],
    [`${api}/measures/lait-infmort/observations?area=000`, 404, 'No area is called 000.'],
    [`${api}/comparison?measure=nothing&area=838`, 404, 'There is no measure nothing.'],
    [`${api}/comparison?measure=lait-infmort&area=atlantis`, 404, 'No area is called atlantis.'],
    [`${api}/comparison?source=lait&code=infmort`, 404, 'no measure of the code infmort'],
    [`${api}/comparison?source=other&code=InfMort`, 404, 'Source other has no measure'],
    [`${api}/comparison`, 400, 'Give measure=<id>, or source=lait and code=<code>.'],
    [`${api}/comparison?source=lait`, 400, 'Give measure=<id>'],
    [`${api}/comparison?code=InfMort`, 400, 'Give measure=<id>'],
    [`${api}/nothing`, 404, 'There is nothing at this address.'],
    ['/api/', 404, 'There is nothing at this address.'],
    [`${api}/measures/%ZZ`, 400, ''],
  ])('%s is refused with %i and says why', async (address, status, detail) => {
    const problem = await askRefused(app, address);
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(detail);
    expect(problem.type).toBe('about:blank');
  });

  test('a measure of which no figures are loaded is refused, with the reason', async () => {
    const none = measures.filter(({ derivation }) => derivation === 'none');
    expect(none.length).toBeGreaterThan(0);
    for (const { id } of none) {
      const problem = await askRefused(app, `${api}/comparison?measure=${id}&area=838`);
      expect(problem.status).toBe(404);
      expect(problem.detail).toMatch(/^No figures of measure .+ are loaded: \w/);
      const shown = await ask(app, `${api}/measures/${id}/observations`, observationsSchema);
      expect(shown.observations).toEqual([]);
    }
  });

  test('a parameter given twice is refused, on pages too', async () => {
    const address = `${api}/comparison?measure=lait-infmort&area=838&area=839`;
    const problem = await askRefused(app, address);
    expect(problem.status).toBe(400);
    expect(problem.detail).toContain('area');
    for (const page of ['/', '/measures', '/measures/lait-infmort', '/measures/lait-infmort.csv']) {
      expect((await app.inject(`${page}?area=838&area=839`)).statusCode, page).toBe(400);
    }
  });

  test('hostile words come back as text in a problem and nowhere else', async () => {
    for (const words of [
      '<script>alert(1)</script>',
      "'; drop table measure; --",
      '\u0000',
      '🙂',
    ]) {
      const text = encodeURIComponent(words);
      for (const address of [
        `${api}/measures/${text}`,
        `${api}/comparison?measure=${text}`,
        `${api}/comparison?measure=lait-infmort&area=${text}`,
        `${api}/comparison?source=${text}&code=${text}`,
      ]) {
        expect((await askRefused(app, address)).status, address).toBe(404);
      }
    }
  });
});
