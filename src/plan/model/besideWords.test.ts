import { describe, expect, it } from 'vitest';
import { aNeighbourSet } from '../../../test/builders/series.js';
import { aJudgedMeasure } from '../../../test/builders/judged.js';
import { besideWords, neighboursOf } from './besideWords.js';

const dorset = { name: 'Dorset' };
const rows = Array.from({ length: 10 }, (_, row) => row);

describe('the words for what an area is set beside', () => {
  it('need no year for the newest list', () => {
    expect(besideWords({ rows, vintage: '2025', isNewest: true }, dorset)).toEqual({
      line: 'Similar areas',
      together: 'similar areas',
      counted: '10 similar areas',
      each: 'the areas most like Dorset',
      noun: 'similar areas',
      mark: 'Similar',
      fewest: 6,
    });
  });

  it('say the year of an older list everywhere', () => {
    const words = besideWords({ rows, vintage: '2021', isNewest: false }, dorset);
    const { line, together, counted, each, noun, mark } = words;
    expect([line, together, counted, each, noun, mark].every((text) => text.includes('2021'))).toBe(
      true,
    );
  });

  it('call a set of the reader’s own theirs, and hold its mean back by the same share', () => {
    const words = besideWords({ rows: [1, 2, 3, 4], vintage: null, isNewest: false }, dorset);
    expect(words.counted).toBe('your set of 4 places');
    expect(words.fewest).toBe(3);
  });
});

it('the neighbours of a judged measure are those it was compared with', () => {
  const rowsGiven = { Alderbury: [1, 2], Hartsea: [3, 4] };
  expect(neighboursOf(aJudgedMeasure({ rows: rowsGiven }))).toBeNull();
  const neighbours = [aNeighbourSet('alderbury', ['hartsea'], '2025')];
  expect(neighboursOf(aJudgedMeasure({ rows: rowsGiven, neighbours }))).toEqual({
    rows: [3],
    vintage: '2025',
    isNewest: true,
  });
});
