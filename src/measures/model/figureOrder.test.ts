import { expect, it } from 'vitest';
import { inFigureOrder } from './figureOrder.js';

/** Case 85. */
const rows = [
  { name: 'Inglewood', value: null },
  { name: 'Alderbury', value: 9.46 },
  { name: 'Brackwater', value: 12.1 },
  { name: 'Colmere', value: 100 },
  { name: 'Dunstow', value: 20.4 },
  { name: 'Elmhampton', value: 1204 },
  { name: 'Farleigh', value: -3.2 },
  { name: 'Gorsewick', value: 0 },
  { name: 'Hartsea', value: null },
  { name: 'Jarrold', value: 9.54 },
];

const namesIn = (order: 'lowestFirst' | 'highestFirst') =>
  inFigureOrder(rows, order).map((row) => row.name);

const lowestFirst = [
  'Farleigh',
  'Gorsewick',
  'Alderbury',
  'Jarrold',
  'Brackwater',
  'Dunstow',
  'Colmere',
  'Elmhampton',
];

it('rows stand in the order of their unrounded figures, those without one last by name', () => {
  expect(namesIn('lowestFirst')).toEqual([...lowestFirst, 'Hartsea', 'Inglewood']);
});

it('the other way round is the exact reverse, but for those without a figure', () => {
  expect(namesIn('highestFirst')).toEqual([...lowestFirst.toReversed(), 'Hartsea', 'Inglewood']);
});

it('equal figures stand by name in both orders', () => {
  const tied = [
    { name: 'Brackwater', value: 5 },
    { name: 'Alderbury', value: 5 },
  ];
  expect(inFigureOrder(tied, 'lowestFirst')[0]?.name).toBe('Alderbury');
  expect(inFigureOrder(tied, 'highestFirst')[0]?.name).toBe('Alderbury');
});
