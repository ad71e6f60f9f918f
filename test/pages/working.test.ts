import { describe, expect, it } from 'vitest';
import { findArea } from '../../src/measures/model/areaLookup.js';
import type { Direction } from '../../src/measures/model/judgement.js';
import type { Polarity } from '../../src/measures/model/measure.js';
import { quartileBand } from '../../src/measures/model/quartileBand.js';
import type { JudgedMeasure } from '../../src/plan/model/judgedMeasure.js';
import { getFigures } from '../../src/plan/model/judging.js';
import { seriesIdsOf } from '../../src/plan/model/measureView.js';
import { measureWorking } from '../../src/plan/model/working/measureWorking.js';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import {
  after,
  directionAgain,
  limitsAgain,
  listedIn,
  numbersIn,
  paceAgain,
} from './workingSums.js';

const { runtime } = await servedPages(dorsetFolder);
const { snapshot, judging } = await getFigures(runtime);

interface Worked {
  readonly judged: JudgedMeasure;
  readonly name: string;
  /** The lines of the four steps: source, direction, pace, standing. */
  readonly steps: readonly (readonly string[])[];
}

const worked: Worked[] = [];
for (const slug of ['dorset', 'kent']) {
  const area = findArea(snapshot.register, slug);
  if (area === undefined) throw new Error(`the register holds no ${slug}`);
  for (const judged of await judging.ofPlan(area)) {
    const sets = await snapshot.load(seriesIdsOf(judged.view));
    const steps = measureWorking({ judged, sets, release: null, overrides: [] });
    if (steps === null) continue;
    const name = `${judged.view.id} of ${area.name}`;
    worked.push({ judged, name, steps: steps.map(({ lines }) => lines) });
  }
}

const close = (value: number) => expect.closeTo(value, 3) as number;

describe('the working of every measure of the plan for two areas', () => {
  it('is there for every measure with figures', () => {
    expect(worked.length).toBeGreaterThan(100);
    expect(worked.every(({ steps }) => steps.length === 4)).toBe(true);
  });

  it.each(worked)(
    'gives the newest figure of $name by its own subtraction',
    ({ judged, steps }) => {
      const sum = after(steps[0] ?? [], /^We subtract: /);
      const latest = judged.figures?.comparison.latest.value ?? null;
      if (judged.view.derivation.kind === 'direct' || latest === null) {
        expect(sum).toBeUndefined();
        return;
      }
      const [first = 0, second = 0, result] = numbersIn(
        (sum ?? '').replace(/^(.*?) − \(?/, '$1 ; '),
      );
      expect(first - second).toBeCloseTo(latest, 8);
      expect(result).toBeCloseTo(latest, 8);
    },
  );

  it.each(worked)('leads to the direction of $name', ({ judged, steps }) => {
    const { direction, view } = judged;
    const again = directionAgain(steps[1] ?? []);
    if (again === null) {
      expect(direction.verdict).toBe('notKnown');
      return;
    }
    expect(again.statistic).toBeCloseTo(direction.statistic ?? Number.NaN, 6);
    expect(again.p).toBeCloseTo(direction.p ?? Number.NaN, 6);
    expect(again.strength).toBe(direction.strength);
    expect(verdictOf(again, view.polarity)).toBe(direction.verdict);
  });

  it.each(worked)('leads to the pace of $name', ({ judged, steps }) => {
    const { pace, view } = judged;
    const side = paceAgain(steps[2] ?? []);
    if (side === null) {
      expect(view.isTotal || pace.verdict === 'notKnown').toBe(true);
      return;
    }
    const change = after(steps[2] ?? [], /The change is /) ?? '';
    const [latest = 0, base = 0, result = 0] = numbersIn(change.replace(/^(.*?) − \(?/, '$1 ; '));
    expect(latest - base).toBeCloseTo(result, 8);
    const verdicts = {
      higherIsBetter: { more: 'aheadOfMost', less: 'behindMost', neither: 'aboutAsOthers' },
      lowerIsBetter: { more: 'behindMost', less: 'aheadOfMost', neither: 'aboutAsOthers' },
      neitherIsBetter: {
        more: 'roseMoreThanMost',
        less: 'fellMoreThanMost',
        neither: 'aboutAsOthers',
      },
    };
    expect(verdicts[view.polarity][side]).toBe(pace.verdict);
  });

  it.each(worked)('leads to the place, the quarter and the mean for $name', ({ judged, steps }) => {
    const lines = steps[3] ?? [];
    const { comparison } = judged.figures ?? {};
    if (comparison === undefined) throw new Error('a worked measure has figures');
    const [of, lower = 0, higher = 0] = numbersIn(
      lines.find((line) => line.includes(' a lower one')) ?? '',
    );
    if (comparison.rank !== null) {
      const before = judged.view.polarity === 'lowerIsBetter' ? lower : higher;
      expect({ of, position: before + 1 }).toEqual({
        of: comparison.rank.of,
        position: comparison.rank.position,
      });
    }
    const bounds = numbersOfBounds(lines);
    if (bounds !== null && comparison.latest.value !== null) {
      expect(quartileBand(comparison.latest.value, bounds, judged.view.polarity)).toBe(
        comparison.band,
      );
    }
    const mean = comparison.neighbours?.mean ?? null;
    const listed = lines.find((line) => line.includes('similar areas: '));
    if (mean !== null && listed !== undefined) {
      const values = listedIn(listed.slice(listed.indexOf(': ') + 2));
      const total = values.reduce((sum, value) => sum + value, 0);
      expect(total / values.length).toBeCloseTo(mean, 6);
      expect(numbersIn(after(lines, /^Their sum is /) ?? '')).toEqual([
        close(total),
        values.length,
        close(mean),
      ]);
    }
  });

  it.each(worked.filter(({ judged }) => judged.standing.test === 'limits'))(
    'gives the limits of $name from its counts, and each verdict from them',
    ({ judged, steps }) => {
      const lines = steps[3] ?? [];
      const [lower = 0, upper = 0] = limitsAgain(lines) ?? [];
      const said = numbersIn(after(lines, /confidence limits \(Wilson\) are /) ?? '');
      expect(said).toEqual([close(lower), close(upper)]);
      const england = lines.find((line) => line.includes(' for England is '));
      const [value = Number.NaN] = numbersIn(england ?? '');
      expect(value >= lower && value <= upper).toBe(judged.standing.england === 'similar');
    },
  );
});

function verdictOf(
  { strength, isRising }: { readonly strength: string | null; readonly isRising: boolean },
  polarity: Polarity,
): Direction['verdict'] {
  if (polarity === 'neitherIsBetter') return 'watchedOnly';
  if (strength === null) return 'noClearChange';
  return isRising === (polarity === 'higherIsBetter') ? 'gettingBetter' : 'gettingWorse';
}

function numbersOfBounds(lines: readonly string[]) {
  const [lowest, first, second, third, highest] = numbersIn(
    after(lines, /^In order, the lowest figure is /) ?? '',
  );
  return lowest === undefined ||
    first === undefined ||
    second === undefined ||
    third === undefined ||
    highest === undefined
    ? null
    : ([lowest, first, second, third, highest] as const);
}
