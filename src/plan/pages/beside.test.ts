import { describe, expect, it } from 'vitest';
import { anArea } from '../../../test/builders/series.js';
import { BadRequestError } from '../../lib/refusals.js';
import { areaId } from '../../measures/model/area.js';
import { findArea } from '../../measures/model/areaLookup.js';
import { toAreaRegister } from '../../measures/model/seriesSet.js';
import { besideName, readBeside, type BesideQuery } from './beside.js';

const names = [
  'alderbury',
  'hartsea',
  'inglewood',
  'kelling',
  ...Array.from({ length: 10 }, (_, at) => `place-${at}`),
];
const register = toAreaRegister(
  names.map((id) => anArea({ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` })),
);
const snapshot = {
  register,
  neighbourSets: [
    { areaId: areaId('alderbury'), vintage: '2021', neighbourIds: [areaId('hartsea')] },
    { areaId: areaId('alderbury'), vintage: '2025', neighbourIds: [areaId('inglewood'), null] },
  ],
};

function placeCalled(name: string) {
  const place = findArea(register, name);
  if (place === undefined) throw new Error(`the register holds no ${name}`);
  return place;
}

const read = (query: BesideQuery, place = 'alderbury') =>
  readBeside({ snapshot }, placeCalled(place), query);
const refusalOf = (query: BesideQuery) => {
  try {
    read(query);
  } catch (error) {
    return error instanceof BadRequestError ? error.message : 'another error';
  }
  return 'no error';
};

describe('what an address sets a place beside', () => {
  it('is the newest list of similar areas unless it says otherwise', () => {
    const newest = { choice: null, address: { against: null, set: null, note: null } };
    expect(read({})).toEqual(newest);
    expect(read({ against: '' })).toEqual(newest);
    expect(read({ against: '2025' })).toEqual(newest);
    expect(read({ set: 'kelling,hartsea', note: 'kept by a form' })).toEqual(newest);
  });

  it('is an older list that holds the place', () => {
    expect(read({ against: '2021' })).toEqual({
      choice: { kind: 'neighbours', vintage: '2021' },
      address: { against: '2021', set: null, note: null },
    });
  });

  it('is a set of the reader’s own, in any spelling, without the place itself and without doubles', () => {
    const set = ['kelling', 'hartsea'].toSorted();
    const expected = {
      choice: { kind: 'own', areaIds: set, note: 'One rail line' },
      address: { against: 'own', set, note: 'One rail line' },
    };
    const note = ' One  rail\nline ';
    expect(read({ against: 'own', set: 'kelling, HARTSEA,alderbury', note })).toEqual(expected);
    expect(read({ against: 'own', set: ['hartsea', 'kelling,hartsea'], note })).toEqual(expected);
  });

  it('refuses what it cannot understand, and says what to choose', () => {
    expect(refusalOf({ against: '1999' })).toBe(
      'There is no list “1999” of areas like Alderbury. There are the lists of 2025 and 2021.',
    );
    expect(refusalOf({ against: 'own' })).toBe('Choose at least 2 places other than Alderbury.');
    expect(refusalOf({ against: 'own', set: 'hartsea,alderbury' })).toMatch(/^Choose at least 2/);
    expect(refusalOf({ against: 'own', set: 'hartsea,atlantis' })).toMatch(/“atlantis”/);
    expect(refusalOf({ against: 'own', set: names })).toBe(
      'Choose no more than 10 places: you chose 13 places.',
    );
    expect(refusalOf({ against: 'own', set: 'hartsea,kelling', note: 'x'.repeat(201) })).toMatch(
      /in 200 characters or fewer: there are 201 now/,
    );
    expect(() => read({ against: '2025' }, 'kelling')).toThrow('No list of areas like Kelling');
  });
});

describe('the name of what a place is set beside', () => {
  const nameOf = (query: BesideQuery) =>
    besideName({ snapshot }, placeCalled('alderbury'), read(query).choice);

  it('says whose list it is and of when', () => {
    expect(nameOf({})).toBe(
      'the 2 areas most like Alderbury, as the Department for Education listed them in 2025',
    );
    expect(nameOf({ against: '2021' })).toMatch(/^the 1 area most like Alderbury.* in 2021$/);
  });

  it('names each place of a set, and why', () => {
    expect(nameOf({ against: 'own', set: 'kelling,hartsea', note: 'One rail line' })).toBe(
      'your own set of 2 areas: Hartsea and Kelling. Why these: One rail line',
    );
  });

  it('is nothing for a place without a list', () => {
    expect(besideName({ snapshot }, placeCalled('kelling'), null)).toBeNull();
  });
});
