import { listMeasures } from '../store/measureQueries.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { countStored } from '../../../test/import/storedCounts.js';
import { aNeighbourSet } from '../../../test/builders/series.js';
import {
  aFullSet,
  areaRegister,
  aReleaseContent,
  aSourceMeasure,
} from '../../../test/builders/releaseContent.js';
import type { SeriesPoint, SeriesSet } from '../model/seriesSet.js';
import { seriesOf } from '../model/seriesSet.js';
import { areaId } from '../model/area.js';
import { loadAreaReference } from '../store/areaReference.js';
import { saveAreaReference } from '../store/areaWrites.js';
import { createMeasureMemory } from '../store/measureMemory.js';
import { restoreStoredRelease, withdrawStoredRelease } from '../store/withdrawalWrites.js';
import { storeRelease } from './storeRelease.js';

const { db, pool, owner } = await testDatabase();
const dependencies = { pool, clock: () => new Date('2026-02-01T09:00:00Z') };

beforeAll(() => saveAreaReference(db, loadAreaReference()));

/** What a reader finds, as the server would look it up, on a day or today. */
async function figures(id: string, area: string, day: string | null = null) {
  const memory = createMeasureMemory({ db, overrides: [], clock: dependencies.clock });
  const set = (await (await memory.asAt(day)).loadPublished([id])).get(id);
  return set === undefined ? undefined : pointsOf(set, area).map(shown);
}

const pointsOf = (set: SeriesSet, area: string) =>
  seriesOf(set, areaRegister.indexById.get(areaId(area)) ?? -1);

const shown = ({ value, status, mark }: SeriesPoint) =>
  value ?? (mark === null ? status : `${status} ${mark}`);

const counts = () => countStored(owner);

describe('a publication', () => {
  test('is stored wholly: every value, mark and absence comes back as it was', async () => {
    const rows = {
      england: [10.5, -3.25, 0],
      dorset: ['c', '-', 1e-9],
      devon: [123456789.123456, null, 'zz \\ \t"\n'],
    };
    const outcome = await storeRelease(
      dependencies,
      aReleaseContent({
        source: 'wholly',
        sets: { Demo: aFullSet(['2023', '2024', '2025 (prov)'], rows) },
      }),
    );
    expect(outcome).toMatchObject({
      kind: 'stored',
      changes: { added: 8, revised: 0, unchanged: 0, gone: 0 },
    });
    expect(await figures('wholly-demo', 'england')).toEqual([10.5, -3.25, 0]);
    expect(await figures('wholly-demo', 'dorset')).toEqual(['suppressed c', 'notStated -', 1e-9]);
    expect(await figures('wholly-demo', 'devon')).toEqual([
      123456789.123456,
      'noRow',
      'unknownMark zz \\ \t"\n',
    ]);
    expect(await figures('wholly-demo', 'kent')).toEqual(['noRow', 'noRow', 'noRow']);
  });

  test('with the same content a second time changes nothing', async () => {
    const content = aReleaseContent({ source: 'twice' });
    const first = await storeRelease(dependencies, content);
    const before = await counts();
    const second = await storeRelease(dependencies, { ...content, asAt: '2026-03-01' });
    expect(second).toEqual({
      kind: 'alreadyStored',
      releaseId: first.releaseId,
      isWithdrawn: false,
    });
    expect(await counts()).toEqual(before);
  });

  test('that was withdrawn stays withdrawn when it is loaded again', async () => {
    const content = aReleaseContent({ source: 'withdrawn' });
    const { releaseId } = await storeRelease(dependencies, content);
    const withdrawal = { at: dependencies.clock(), reason: 'The publisher took it back.' };
    expect(await withdrawStoredRelease(db, releaseId, withdrawal)).toBe(true);
    expect(await withdrawStoredRelease(db, releaseId, withdrawal)).toBe(false);
    expect(await figures('withdrawn-demo', 'england')).toBeUndefined();
    expect(await storeRelease(dependencies, content)).toEqual({
      kind: 'alreadyStored',
      releaseId,
      isWithdrawn: true,
    });
    expect(await figures('withdrawn-demo', 'england')).toBeUndefined();
    await restoreStoredRelease(db, releaseId);
    expect(await figures('withdrawn-demo', 'england')).toEqual([10, 11]);
  });

  test('that is newer wins, says what it changed, and leaves the older one readable', async () => {
    const source = 'newer';
    const release = (asAt: string, rows: Parameters<typeof aFullSet>[1]) =>
      aReleaseContent({ source, asAt, sets: { Demo: aFullSet(['2024', '2025'], rows) } });
    await storeRelease(
      dependencies,
      release('2026-01-15', { england: [10, 11], dorset: [20, 'c'], devon: [7, 8] }),
    );
    const outcome = await storeRelease(
      dependencies,
      release('2026-04-15', { england: [10, 11.5], dorset: [20, 21], kent: [1, 2] }),
    );
    expect(outcome).toMatchObject({
      kind: 'stored',
      changes: { added: 2, revised: 2, unchanged: 2, gone: 2 },
    });
    expect(await figures('newer-demo', 'dorset')).toEqual([20, 21]);
    expect(await figures('newer-demo', 'devon')).toEqual(['noRow', 'noRow']);
    expect(await figures('newer-demo', 'dorset', '2026-04-14')).toEqual([20, 'suppressed c']);
    expect(await figures('newer-demo', 'devon', '2026-01-15')).toEqual([7, 8]);
    expect(await figures('newer-demo', 'devon', '2026-01-14')).toBeUndefined();
  });

  test('of a date between two others is set beside the one before it, and stays behind the newest', async () => {
    const source = 'between';
    const release = (asAt: string, value: number) =>
      aReleaseContent({
        source,
        asAt,
        sets: { Demo: aFullSet(['2025'], { dorset: [value], devon: [5] }) },
        measures: [aSourceMeasure({ source, code: 'Demo', title: `as at ${asAt}` })],
      });
    await storeRelease(dependencies, release('2026-01-01', 1));
    await storeRelease(dependencies, release('2026-03-01', 3));
    const outcome = await storeRelease(dependencies, release('2026-02-01', 1));
    expect(outcome).toMatchObject({
      isNewest: false,
      changes: { added: 0, revised: 0, unchanged: 2, gone: 0 },
    });
    expect(await figures('between-demo', 'dorset')).toEqual([3]);
    expect(await figures('between-demo', 'dorset', '2026-02-28')).toEqual([1]);
    const titleAt = async (day: string | null) =>
      (await listMeasures(db, day)).find((measure) => measure.source === source)?.title;
    expect(await titleAt(null)).toBe('as at 2026-03-01');
    expect(await titleAt('2026-02-28')).toBe('as at 2026-02-01');
  });
});

describe('the part that a plan pack carries', () => {
  const one = aFullSet(['2024', '2025'], { england: [10, 11], dorset: [20, 'c'] });
  const other = aFullSet(['2025'], { england: [1], dorset: [2] });
  const part = (source: string) =>
    aReleaseContent({ source, coverage: 'pack', sets: { One: one }, content: source });
  const whole = (source: string) =>
    aReleaseContent({ source, sets: { One: one, Other: other }, content: source });

  test('is completed by the whole publication, which reports no change in it', async () => {
    const first = await storeRelease(dependencies, part('completed'));
    const before = await counts();
    const second = await storeRelease(dependencies, whole('completed'));
    expect(second).toEqual({
      kind: 'completed',
      releaseId: first.releaseId,
      isNewest: true,
      changes: { added: 2, revised: 0, unchanged: 4, gone: 0 },
    });
    const after = await counts();
    expect(after).toMatchObject({
      releases: before.releases,
      tables: before.tables,
      observations: before.observations + 2,
      version: before.version + 1,
    });
    expect(await figures('completed-one', 'dorset')).toEqual([20, 'suppressed c']);
    expect(await figures('completed-other', 'dorset')).toEqual([2]);
  });

  test('grows where the pack brings more of the same publication, and never shrinks', async () => {
    await storeRelease(dependencies, part('grown'));
    const more = { ...whole('grown'), coverage: 'pack' as const };
    expect(await storeRelease(dependencies, more)).toMatchObject({ kind: 'completed' });
    expect(await figures('grown-other', 'dorset')).toEqual([2]);
    expect(await storeRelease(dependencies, part('grown'))).toMatchObject({
      kind: 'alreadyStored',
    });
    expect(await figures('grown-other', 'dorset')).toEqual([2]);
  });

  test('adds nothing where the whole publication is there already', async () => {
    await storeRelease(dependencies, whole('after'));
    const before = await counts();
    expect(await storeRelease(dependencies, part('after'))).toMatchObject({
      kind: 'alreadyStored',
    });
    expect(await counts()).toEqual(before);
  });
});

describe('an import that fails', () => {
  test('leaves nothing behind, whatever it had already written', async () => {
    const before = await counts();
    const content = aReleaseContent({
      source: 'failing',
      sets: { New: aFullSet(['1999'], { dorset: [1] }) },
      neighbours: [aNeighbourSet('dorset', ['devon', 'kent'])],
    });
    const failing = storeRelease(
      {
        ...dependencies,
        onRowsStored: () => {
          throw new Error('the disk is full');
        },
      },
      content,
    );
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await counts()).toEqual(before);
    expect(await storeRelease(dependencies, content)).toMatchObject({ kind: 'stored' });
  });

  test('because a set has no measure leaves nothing behind', async () => {
    const before = await counts();
    const content = aReleaseContent({ source: 'unnamed', measures: [] });
    await expect(
      storeRelease(dependencies, {
        ...content,
        measures: [aSourceMeasure({ source: 'unnamed', code: 'Another' })],
      }),
    ).rejects.toThrow('no measure unnamed-demo beside its figures');
    expect(await counts()).toEqual(before);
  });
});

describe('two imports at once take turns', () => {
  test('of one publication, the second finds it stored', async () => {
    const content = aReleaseContent({ source: 'same-time' });
    const outcomes = await Promise.all([
      storeRelease(dependencies, content),
      storeRelease(dependencies, content),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['alreadyStored', 'stored']);
  });

  test('of different publications, both are stored and the newer is in force', async () => {
    const source = 'side-by-side';
    const release = (asAt: string, value: number) =>
      aReleaseContent({ source, asAt, sets: { Demo: aFullSet(['2025'], { dorset: [value] }) } });
    const months = ['2026-01-01', '2026-02-01', '2026-03-01'];
    const outcomes = await Promise.all(
      months.map((asAt, index) => storeRelease(dependencies, release(asAt, index))),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'stored', 'stored']);
    expect(await figures('side-by-side-demo', 'dorset')).toEqual([2]);
    expect(await figures('side-by-side-demo', 'dorset', '2026-01-31')).toEqual([0]);
  });
});

test('a publication of sixteen times as many periods as the national file’s is stored', async () => {
  const years = Array.from({ length: 150 }, (_, index) => String(1850 + index));
  const codes = Array.from({ length: 500 }, (_, index) => `Demo ${index}`);
  const set = aFullSet(years, { dorset: years.map((_, index) => index) });
  const outcome = await storeRelease(
    dependencies,
    aReleaseContent({
      source: 'large',
      content: 'large',
      sets: Object.fromEntries(codes.map((code) => [code, set])),
    }),
  );
  expect(outcome).toMatchObject({ kind: 'stored', changes: { added: 75_000 } });
});
