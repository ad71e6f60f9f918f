import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { aNeighbourSet } from '../../../test/builders/series.js';
import { aFullSet, aReleaseContent, areaRegister } from '../../../test/builders/releaseContent.js';
import { openDatabase } from '../../database/connection.js';
import { storeRelease } from '../commands/storeRelease.js';
import { areaId } from '../model/area.js';
import type { MeasureSnapshot } from '../model/measureSnapshot.js';
import type { Override } from '../model/override.js';
import { loadAreaReference } from './areaReference.js';
import { saveAreaReference } from './areaWrites.js';
import { createMeasureMemory } from './measureMemory.js';

const { db, pool, url } = await testDatabase();

beforeAll(() => saveAreaReference(db, loadAreaReference()));

/** A clock that stands until it is told to move on. */
function aClock() {
  let milliseconds = 0;
  return {
    clock: () => new Date(milliseconds),
    pass: (more: number) => {
      milliseconds += more;
    },
  };
}

const rowOfDorset = areaRegister.indexById.get(areaId('dorset')) ?? -1;

async function newestOfDorset(snapshot: MeasureSnapshot, id: string) {
  const set = (await snapshot.load([id])).get(id);
  return set?.values[(rowOfDorset + 1) * set.periods.length - 1];
}

function release(source: string, asAt: string, value: number) {
  return aReleaseContent({
    source,
    asAt,
    sets: { Demo: aFullSet(['2025'], { dorset: [value], devon: [1] }) },
  });
}

const dependencies = { pool, clock: () => new Date('2026-02-01T09:00:00Z') };

test('figures that another connection stored show after a second and not before', async () => {
  const { clock, pass } = aClock();
  const memory = createMeasureMemory({ db, overrides: [], clock });
  await storeRelease(dependencies, release('second', '2026-01-15', 1));
  expect(await newestOfDorset(await memory.asAt(null), 'second-demo')).toBe(1);
  const other = openDatabase({ url, connections: 1 });
  await storeRelease({ ...dependencies, pool: other.pool }, release('second', '2026-01-16', 2));
  await other.close();
  pass(999);
  expect(await newestOfDorset(await memory.asAt(null), 'second-demo')).toBe(1);
  pass(1);
  expect(await newestOfDorset(await memory.asAt(null), 'second-demo')).toBe(2);
});

test('a snapshot in use keeps its figures while a newer release comes', async () => {
  const { clock, pass } = aClock();
  const memory = createMeasureMemory({ db, overrides: [], clock });
  await storeRelease(dependencies, release('in-use', '2026-01-15', 1));
  const before = await memory.asAt(null);
  await storeRelease(dependencies, release('in-use', '2026-01-16', 2));
  pass(1000);
  const after = await memory.asAt(null);
  expect(await newestOfDorset(before, 'in-use-demo')).toBe(1);
  expect(await newestOfDorset(after, 'in-use-demo')).toBe(2);
});

test('nothing is read again while nothing changes', async () => {
  const { clock, pass } = aClock();
  const memory = createMeasureMemory({ db, overrides: [], clock });
  const first = await memory.asAt(null);
  pass(5000);
  expect(await memory.asAt(null)).toBe(first);
  expect(await memory.asAt('2026-01-15')).toBe(await memory.asAt('2026-01-15'));
});

test('the days between two publications share one snapshot, however many are asked for', async () => {
  const { clock } = aClock();
  const memory = createMeasureMemory({ db, overrides: [], clock });
  expect(await memory.asAt('2020-01-01')).toBe(await memory.asAt('1999-12-31'));
  expect(await memory.asAt('2031-01-01')).toBe(await memory.asAt('2032-12-31'));
});

test('a day in the past has the releases, figures and neighbours of that day', async () => {
  const source = 'past';
  const of = (asAt: string, value: number, neighbours: readonly (string | null)[]) => ({
    ...release(source, asAt, value),
    neighbours: [aNeighbourSet('dorset', neighbours, '2031')],
  });
  await storeRelease(dependencies, of('2026-05-01', 1, ['devon', null, 'kent']));
  await storeRelease(dependencies, of('2026-08-01', 2, ['kent', 'essex']));
  const memory = createMeasureMemory({ db, overrides: [], clock: () => new Date() });
  const found = async (day: string | null) => {
    const snapshot = await memory.asAt(day);
    const mine = snapshot.neighbourSets.filter(({ vintage }) => vintage === '2031');
    return {
      release: snapshot.releaseByMeasure.get('past-demo')?.asAt,
      releases: snapshot.releasesOf('past-demo').map(({ asAt }) => asAt),
      value: await newestOfDorset(snapshot, 'past-demo'),
      neighbours: mine.flatMap(({ neighbourIds }) => neighbourIds),
    };
  };
  expect(await found('2026-07-31')).toEqual({
    release: '2026-05-01',
    releases: ['2026-05-01'],
    value: 1,
    neighbours: ['devon', null, 'kent'],
  });
  expect(await found(null)).toEqual({
    release: '2026-08-01',
    releases: ['2026-08-01', '2026-05-01'],
    value: 2,
    neighbours: ['kent', 'essex'],
  });
  expect(await found('2026-04-30')).toEqual({
    release: undefined,
    releases: [],
    value: undefined,
    neighbours: [],
  });
});

test('a known wrong figure is withheld for readers and kept as published', async () => {
  const override: Override = {
    source: 'wrong',
    code: 'Demo',
    areaId: areaId('dorset'),
    periods: ['2025'],
    onlyValue: null,
    action: { kind: 'withhold' },
    reason: 'It is a sum.',
    reference: 'The publisher’s note',
  };
  await storeRelease(dependencies, release('wrong', '2026-01-15', 7));
  const memory = createMeasureMemory({ db, overrides: [override], clock: () => new Date() });
  const snapshot = await memory.asAt(null);
  const published = (await snapshot.loadPublished(['wrong-demo'])).get('wrong-demo');
  expect(published?.values[rowOfDorset]).toBe(7);
  expect(await newestOfDorset(snapshot, 'wrong-demo')).toBeNaN();
  expect(await snapshot.listOverrides(['wrong-demo'])).toEqual([
    { override, areaId: 'dorset', period: '2025', value: 7 },
  ]);
});

test('a hundred requests at once for one measure get the same figures', async () => {
  await storeRelease(dependencies, release('crowd', '2026-01-15', 4));
  const memory = createMeasureMemory({ db, overrides: [], clock: () => new Date() });
  const sets = await Promise.all(
    Array.from({ length: 100 }, async () => (await memory.asAt(null)).load(['crowd-demo'])),
  );
  expect(new Set(sets.map((each) => each.get('crowd-demo'))).size).toBe(1);
  expect(sets[0]?.get('crowd-demo')?.values[rowOfDorset]).toBe(4);
});
