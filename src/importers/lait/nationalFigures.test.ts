import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  describeWithReference,
  referenceFolder,
  referenceRows,
} from '../../../test/reference/referenceFolder.js';
import { parseCsvRows } from '../../lib/csvRows.js';
import { problemText } from '../../lib/importProblem.js';
import { areaId } from '../../measures/model/area.js';
import { applyOverrides } from '../../measures/model/override.js';
import { englandOutsideRegions } from '../../measures/model/plausibility.js';
import { seriesOf, type SeriesSet } from '../../measures/model/seriesSet.js';
import { loadOverrides } from '../../measures/store/overrideReference.js';
import { register } from './fixtures/laitFolder.js';
import { nationalRelease, setOf } from './fixtures/nationalRelease.js';
import type { LaitRelease } from './release.js';

function values(set: SeriesSet, slug: string): readonly (number | null)[] {
  const row = register.indexById.get(areaId(slug)) ?? -1;
  return seriesOf(set, row).map((point) => point.value);
}

function judged(release: LaitRelease, code: string) {
  const context = { source: 'lait', code, register, overrides: loadOverrides() };
  return applyOverrides(setOf(release, code), context);
}

describeWithReference('the guard on the measures of the plan', () => {
  test('fires for first-time entrants in nine years and breastfeeding in four', async () => {
    const release = await nationalRelease();
    const file = 'kpis.csv';
    const text = readFileSync(join(referenceFolder, '..', 'plan', file), 'utf8');
    const kpis = parseCsvRows({ file, text }, ['lait_codes']);
    if (!kpis.ok) throw new Error(kpis.error.map(problemText).join('\n'));
    const codes = new Set(
      kpis.value.rows.flatMap((row) => row.text('lait_codes').split('|').filter(Boolean)),
    );
    expect(codes.size).toBe(87);
    const hits = release.measures
      .filter(({ code }) => codes.has(code))
      .map((measure) => {
        const set = setOf(release, measure.code);
        return [measure.code, englandOutsideRegions(measure, set, register).length];
      })
      .filter(([, count]) => count !== 0);
    expect(Object.fromEntries(hits)).toEqual({ FirstYJS: 9, '6wksBreast': 4 });
  });
});

describeWithReference('the override layer on the national file', () => {
  test('leaves out the sums that stand for England among first-time entrants', async () => {
    const { set, applied } = judged(await nationalRelease(), 'FirstYJS');
    expect(values(set, 'england')).toEqual(Array(9).fill(null));
    expect(applied.map(({ value }) => value)).toEqual([
      3071, 2746, 2261, 1976, 1521, 1333, 1371, 1320, 1258,
    ]);
    expect(values(set, 'south-west')[8]).toBe(121);
  });

  test('gives the former county its own appeal rates back', async () => {
    const { set } = judged(await nationalRelease(), 'SEN_AppealableDec');
    const later = [2.1, 2.6, 3.4, 2.6, 2.6, 3.3];
    expect(values(set, 'dorset')).toEqual([null, null, null, ...later]);
    expect(values(set, 'dorset-county-pre-2019')).toEqual([
      0.9,
      2.6,
      1.7,
      ...Array<null>(6).fill(null),
    ]);
  });

  test('moves 2018 of nine breakdowns of good development, and nothing else', async () => {
    const release = await nationalRelease();
    const moved = release.measures
      .filter(({ code }) => code.startsWith('FSP_Gooddev'))
      .map(({ code }) => ({ code, ...judged(release, code) }))
      .filter(({ applied }) => applied.length > 0);
    expect(moved).toHaveLength(9);
    for (const { code, set, applied } of moved) {
      expect(applied.map(({ period }) => period)).toEqual(['2018']);
      const column = set.periods.findIndex((period) => period.label === '2018');
      expect(values(set, 'dorset-county-pre-2019')[column]).toBe(applied[0]?.value);
      expect(values(set, 'dorset')[column]).toBeNull();
      expect(values(set, 'dorset')[column + 1]).toBe(
        values(setOf(release, code), 'dorset')[column + 1],
      );
    }
  });

  test('takes the noughts of areas that had no chlamydia figure for missing', async () => {
    const { set } = judged(await nationalRelease(), 'Chlamydia_Diagnosis');
    const none = (count: number) => Array<null>(count).fill(null);
    expect(values(set, 'dorset-county-pre-2019')).toEqual([1595.9, 1840.6, ...none(7)]);
    expect(values(set, 'cumbria')).toEqual([1985.3, 2036.8, 2092.4, 2525, ...none(5)]);
    expect(values(set, 'north-northamptonshire').slice(0, 4)).toEqual([...none(3), 2411]);
    expect(values(set, 'isles-of-scilly')).toContain(0);
  });

  test('has an area and a measure for every row', async () => {
    const codes = new Set((await nationalRelease()).measures.map(({ code }) => code));
    for (const { areaId: id, code, action } of loadOverrides()) {
      expect(register.indexById.has(id)).toBe(true);
      expect(codes.has(code)).toBe(true);
      if (action.kind === 'reassign') expect(register.indexById.has(action.toAreaId)).toBe(true);
    }
  });
});

describeWithReference('the register of areas beside the official lists', () => {
  test('has every upper-tier authority with its codes', () => {
    for (const row of referenceRows('geography', 'dfe_las.csv')) {
      const code = row['new_la_code'] ?? '';
      if (!/^E\d{8}$/.test(code)) continue;
      const area = register.areas.find(({ gssCodes }) => gssCodes.includes(code));
      const laCode = row['old_la_code'] ?? '';
      expect(area, code).toBeDefined();
      if (laCode !== 'x') expect(area?.laCode).toBe(laCode);
      if (row['date_of_termination'] === '') expect(area?.gssCode).toBe(code);
    }
  });
});
