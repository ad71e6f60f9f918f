import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsvRows } from '../../lib/csvRows.js';
import { projectFile } from '../../lib/projectRoot.js';
import { areaId, type Area } from '../../measures/model/area.js';
import { toAreaRegister } from '../../measures/model/seriesSet.js';
import { toAreaFinder } from './areaFinder.js';
import { foldAreaName, toAreaLookup } from './areaLookup.js';
import { register } from './fixtures/laitFolder.js';

function caseRows<Column extends string>(file: string, columns: readonly Column[]) {
  const path = projectFile('src', 'importers', 'lait', 'fixtures', 'cases', file);
  const read = parseCsvRows({ file, text: readFileSync(path, 'utf8') }, columns);
  if (!read.ok) throw new Error(file);
  return read.value.rows;
}

const reference = caseRows('area-reference.csv', ['la_number', 'name']).map((row): Area => ({
  id: areaId(row.text('la_number')),
  name: row.text('name'),
  level: 'localAuthority',
  laCode: row.text('la_number'),
  gssCode: null,
  gssCodes: [],
  regionId: null,
  startedOn: null,
  endedOn: null,
}));

describe('the spellings met in practice', () => {
  const find = toAreaFinder(toAreaLookup(toAreaRegister(reference), []));
  const found = caseRows('area-spellings.csv', ['la_number', 'name']).map((row) => {
    const area = find(row.text('la_number'), row.text('name'));
    const name = typeof area === 'number' ? reference[area]?.name : area.message;
    return [row.row, row.text('name'), name];
  });

  test('match by number, and by name where there is none; a slip matches nothing', () => {
    expect(found).toEqual([
      [1, 'Yorkshire and the Humber', 'Yorkshire and The Humber'],
      [2, 'London (Outer)', 'Outer London'],
      [3, 'EAST OF ENGLAND', 'East of England'],
      [4, 'St. Helens', 'St Helens'],
      [5, 'Kingston Upon Hull, City of', 'Kingston upon Hull'],
      [6, 'Bristol, City of', 'Bristol'],
      [7, 'Herefordshire', 'Herefordshire, County of'],
      [8, 'Hertfordshire', 'Hertfordshire'],
      [9, 'Bedford Borough', 'Bedford'],
      [10, 'Durham', 'County Durham'],
      [11, 'North Lincolnshire', 'North Lincolnshire'],
      [12, 'North East Lincolnshire', 'North East Lincolnshire'],
      [13, 'Bristoll', 'No area of our register has this name.'],
    ]);
  });
});

describe('the whole register by name alone', () => {
  const aliases = [
    { name: 'London (Inner)', laCode: '987' },
    { name: 'Dorset (Pre LG)', laCode: '835' },
    { name: 'Durham', laCode: '840' },
    { name: 'England (discontinued)', laCode: '1000' },
  ];
  const lookup = toAreaLookup(register, aliases);
  const byName = (name: string) => register.areas[lookup.byName(name) ?? -1]?.id;

  test('finds every area by its own name, in capitals and with full stops', () => {
    for (const { name, id } of register.areas) {
      expect(byName(name)).toBe(id);
      expect(byName(`${name.toUpperCase()}.`)).toBe(id);
    }
  });

  test('knows the names that the source itself lists', () => {
    expect(byName('london (inner)')).toBe('inner-london');
    expect(byName('Dorset (Pre LG)')).toBe('dorset-county-pre-2019');
    expect(byName('Durham')).toBe('county-durham');
    expect(byName('England (discontinued)')).toBeUndefined();
  });

  test('turns inversions round without taking the City of London for London', () => {
    expect(byName('London, City of')).toBe('city-of-london');
    expect(byName('City of Bristol')).toBe('bristol');
    expect(byName('Herefordshire, County of')).toBe('herefordshire');
    expect(byName('Kingston Upon Hull, City of')).toBe('kingston-upon-hull');
    expect(byName('Brighton & Hove')).toBe('brighton-and-hove');
  });

  test('guesses nothing', () => {
    for (const name of ['Bristoll', 'Lincoln', 'Dorset Council', 'North', '', 'Herfordshire']) {
      expect(byName(name)).toBeUndefined();
    }
  });
});

test('a name that two areas answer to matches neither', () => {
  const [first, second] = reference;
  if (first === undefined || second === undefined) throw new Error('no reference areas');
  const twice = [first, { ...second, name: first.name }];
  expect(toAreaLookup(toAreaRegister(twice), []).byName(first.name)).toBeNull();
});

test('folding keeps different places different', () => {
  expect(foldAreaName('Hertfordshire')).not.toBe(foldAreaName('Herefordshire'));
  expect(foldAreaName('North Lincolnshire')).not.toBe(foldAreaName('North East Lincolnshire'));
});
