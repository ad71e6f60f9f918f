import { beforeAll, expect, it } from 'vitest';
import { cleanFigure } from '../../src/lib/decimal.js';
import { checkStatedFigures, type CheckedFigure } from '../../src/plan/model/checkStated.js';
import { getFigures } from '../../src/plan/model/judging.js';
import type { StatedFigureCheck } from '../../src/plan/model/stated.js';
import { servedApp } from '../builders/servedApp.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { describeWithReference, referenceRows, textIn } from './referenceFolder.js';

/** How the table of expected findings begins what we call by one word. */
const openings: readonly (readonly [RegExp, StatedFigureCheck])[] = [
  [/^not applicable/, 'notAFigureToCheck'],
  [/^agrees|^LAIT 32 in 2022/, 'agrees'],
  [/^near/, 'nearlyAgrees'],
  [/^partly|^free school meals gap reproduced/, 'partlyAgrees'],
  [/^NOT reproduced/, 'differs'],
  [/^no source|^not in LAIT|^different measure/, 'noNationalFigure'],
];

/** The published figures that the table names, by stated figure: values in the order of the claims. */
const named: Readonly<Record<number, readonly number[]>> = {
  12: [99.1, 91.8],
  13: [89.2, 81.7, 84.7, 78.6],
  14: [98.4, 98.9, 100.1, 98.2],
  15: [28.2],
  16: [46, 53],
  21: [199, 128, 138, 150],
  22: [12, 23, 32, 54],
  23: [32, 29],
  24: [65.6, 65.2],
  25: [78, 75],
  26: [71, 67],
  27: [55, 59],
  28: [74, 66, 69, 71, 80],
  29: [68.6, 68.8],
  30: [45.1, 49.8],
  31: [65, 59, 61, 55],
  32: [20, 24],
  33: [0.072, 0.064, 0.05, 0.05, 0.118],
  34: [4.53, 4.8, 6.71, 8.86],
  35: [4.57, 8.2],
};

describeWithReference('what the plan says, against the expected findings', () => {
  let checked: readonly CheckedFigure[] = [];
  const rows = referenceRows('..', 'plan', 'facts.csv');

  beforeAll(async () => {
    const { runtime } = await servedApp(dorsetFolder);
    checked = await checkStatedFigures(await getFigures(runtime));
  });

  it('gives exactly the outcome listed for each of the 41 figures', () => {
    expect(rows).toHaveLength(41);
    const expected = rows.map((row) => {
      const text = textIn(row, 'check_against_national_data');
      return [textIn(row, 'no'), openings.find(([opening]) => opening.test(text))?.[1] ?? text];
    });
    expect(checked.map(({ figure, outcome }) => [String(figure.number), outcome])).toEqual(
      expected,
    );
  });

  it('works out by itself every outcome that names a figure, but two that no rule can reach', () => {
    const byHand = checked.filter(({ claims, isWorkedOut }) => claims.length > 0 && !isWorkedOut);
    expect(byHand.map(({ figure }) => figure.number)).toEqual([12, 15]);
  });

  it.each(Object.entries(named))(
    'looks up for figure %s the figures that are named',
    (number, values) => {
      const found = checked.find(({ figure }) => figure.number === Number(number));
      const published = (found?.claims ?? []).flatMap(
        ({ series }) => series?.points.map(({ point }) => point.value) ?? [],
      );
      const places = values.some((value) => value < 1 && value > 0) ? 3 : 2;
      const rounded = published.map((value) =>
        cleanFigure(Number((value ?? Number.NaN).toFixed(places))),
      );
      expect(rounded).toEqual(values);
    },
  );
});
