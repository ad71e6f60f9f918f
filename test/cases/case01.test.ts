import { describe, expect, it } from 'vitest';
import { measureBars } from '../../src/plan/model/measureBars.js';
import { measureTable } from '../../src/plan/model/measureTable.js';
import { authorityTable } from '../../src/plan/pages/authorityTable.js';
import { aJudgedMeasure } from '../builders/judged.js';

/** Every mark that the national file may print, one true nought and one number. */
const rows = {
  Alderbury: [0],
  Brackwater: [12.13],
  Colmere: ['-'],
  Dunstow: ['c'],
  Elmhampton: ['..'],
  Farleigh: ['x'],
  Gorsewick: ['z'],
  Hartsea: ['low'],
  Inglewood: ['u'],
  Jarrold: ['k'],
  Kelby: [''],
};

describe('case 01: a figure that is not there', () => {
  const judged = aJudgedMeasure({ rows });

  it('has no bar, and a true nought has one of height nought', () => {
    expect(measureBars(judged)?.bars.map(({ name, value }) => [name, value])).toEqual([
      ['Alderbury', 0],
      ['Brackwater', 12.13],
    ]);
  });

  it('is said in words in the table of authorities, after those with a figure', () => {
    if (judged.figures === null) throw new Error('no figures');
    const table = authorityTable(judged, judged.figures);
    expect(table.rows.map(({ heading, cells }) => [heading, cells[0]])).toEqual([
      ['Alderbury', '0.0%'],
      ['Brackwater', '12.1%'],
      ['Colmere', 'no figure'],
      ['Dunstow', 'hidden to protect people'],
      ['Elmhampton', 'not published'],
      ['Farleigh', 'not published'],
      ['Gorsewick', 'does not apply'],
      ['Hartsea', 'low and rounds to nought'],
      ['Inglewood', 'too unreliable to show'],
      ['Jarrold', 'no figure'],
      ['Kelby', 'no figure'],
    ]);
  });

  it('is said in words in the table of its own measure', () => {
    const hidden = aJudgedMeasure({ rows: { Dunstow: [4, 'c'], Alderbury: [1, 2] } });
    expect(measureTable(hidden)?.rows.map(({ cells }) => cells[0])).toEqual([
      'hidden to protect people',
      '4.0%',
    ]);
  });
});
