import { describe, expect, it } from 'vitest';
import { anArea } from '../../../test/builders/series.js';
import { findAreas } from './findAreas.js';
import { likeness } from './nearestNames.js';

const areas = [
  anArea({ id: 'bournemouth', name: 'Bournemouth', level: 'formerAuthority' }),
  anArea({
    id: 'bournemouth-christchurch-and-poole',
    name: 'Bournemouth, Christchurch and Poole',
    laCode: '839',
  }),
  anArea({ id: 'county-durham', name: 'County Durham' }),
  anArea({ id: 'herefordshire', name: 'Herefordshire' }),
  anArea({ id: 'kent', name: 'Kent', laCode: '886', gssCodes: ['E10000016'] }),
  anArea({ id: 'kingston-upon-hull', name: 'Kingston upon Hull' }),
  anArea({ id: 'kingston-upon-thames', name: 'Kingston upon Thames' }),
  anArea({ id: 'st-helens', name: 'St Helens' }),
];

const idsOf = (written: string) => findAreas(areas, written).found.map(({ id }) => id);
const suggestedFor = (written: string) => findAreas(areas, written).suggested.map(({ id }) => id);

describe('places found by words', () => {
  it.each([
    ['hull', ['kingston-upon-hull']],
    ['BCP', ['bournemouth-christchurch-and-poole']],
    ['durham', ['county-durham']],
    ['Hereford', ['herefordshire']],
    ['ST. HELENS', ['st-helens']],
    ['St Helens Borough Council', ['st-helens']],
    ['Kent County Council', ['kent']],
    ['886', ['kent']],
    ['e10000016', ['kent']],
    ['kingston', ['kingston-upon-hull', 'kingston-upon-thames']],
    ['poole & christchurch', ['bournemouth-christchurch-and-poole']],
  ])('“%s” finds its place', (written, ids) => {
    expect(idsOf(written)).toEqual(ids);
  });

  it('a name that is wholly the same comes before one that begins so', () => {
    expect(idsOf('bournemouth')).toEqual(['bournemouth', 'bournemouth-christchurch-and-poole']);
  });

  it('what is not found suggests the names that look most alike', () => {
    expect(suggestedFor('bournmuoth')[0]).toBe('bournemouth');
    expect(suggestedFor('Herfordshire')).toEqual(['herefordshire']);
    expect(suggestedFor('kings lynn')).toContain('kingston-upon-hull');
  });

  it('no words, signs alone and what is like nothing find nothing', () => {
    for (const written of ['', '  ', '?!', 'zzzz', '🧒🏽']) {
      expect(findAreas(areas, written)).toEqual({ found: [], suggested: [] });
    }
  });
});

describe('likeness of two names', () => {
  it('is twice the shared pairs of letters, of all', () => {
    // ni ig gh ht; na ac ch ht: one of eight is shared, twice counted.
    expect(likeness('night', 'nacht')).toBe(0.25);
    expect(likeness('kent', 'kent')).toBe(1);
    expect(likeness('', '')).toBe(0);
  });
});
