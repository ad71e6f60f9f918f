import { expect, test } from 'vitest';
import { aFullSet, aSourceMeasure } from '../../../test/builders/releaseContent.js';
import { countReleaseChanges, countSetChanges } from './countReleaseChanges.js';

const before = aFullSet(['2024', '2025'], { england: [10, 11], dorset: [20, 'c'], devon: [5, 6] });

test('cells are new, revised, unchanged or no longer given, each counted once', () => {
  const after = aFullSet(['2025', '2026'], {
    england: [11, 12],
    dorset: [21, 22],
    devon: [null, 7],
  });
  // 2025: England as it was, Dorset now a figure, Devon gone; all of 2024 is gone; 2026 is new.
  expect(countSetChanges(before, after)).toEqual({ added: 3, revised: 1, unchanged: 1, gone: 4 });
});

test('the same set again changes nothing, marks included', () => {
  expect(countSetChanges(before, before)).toEqual({ added: 0, revised: 0, unchanged: 6, gone: 0 });
});

test('all cells of a measure that no release gives are new', () => {
  expect(countSetChanges(undefined, before)).toEqual({
    added: 6,
    revised: 0,
    unchanged: 0,
    gone: 0,
  });
});

test('a mark in place of another is revised; a nought is not a missing figure', () => {
  const was = aFullSet(['2025'], { england: ['c'], dorset: [0], devon: [-0] });
  const now = aFullSet(['2025'], { england: ['-'], dorset: ['-'], devon: [0] });
  expect(countSetChanges(was, now)).toEqual({ added: 0, revised: 2, unchanged: 1, gone: 0 });
});

test('a publication lists the measures it changes, most changed first', () => {
  const sets = {
    before: new Map([
      ['demo-a', before],
      ['demo-b', before],
    ]),
    after: new Map([
      ['demo-a', before],
      [
        'demo-b',
        aFullSet(['2024', '2025'], { england: [10, 11], dorset: [20, 'c'], devon: [5, 7] }),
      ],
      ['demo-c', before],
    ]),
  };
  const measures = ['a', 'b', 'c'].map((code) =>
    aSourceMeasure({ code, title: `Measure\n ${code}` }),
  );
  const counted = countReleaseChanges(measures, sets);
  expect(counted.changes).toEqual({ added: 6, revised: 1, unchanged: 11, gone: 0 });
  expect(
    counted.measures.map(({ measureId, title, added, revised }) => [
      measureId,
      title,
      added,
      revised,
    ]),
  ).toEqual([
    ['demo-c', 'Measure c', 6, 0],
    ['demo-b', 'Measure b', 0, 1],
  ]);
});
