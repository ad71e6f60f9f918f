import { expect, it } from 'vitest';
import { loadUnits } from './units.js';

const unitOf = loadUnits();

it('reads the unit from the axis text, letter for letter', () => {
  expect(unitOf('KS1P_all', '% gap')).toEqual({ unit: 'percentagePoints', unitKind: 'other' });
  expect(unitOf('KS1P_all', '% Gap')).toBeUndefined();
});

it('believes the figures where a code is known to carry the wrong axis text', () => {
  expect(unitOf('PreChildDea', '% of deaths')).toEqual({ unit: 'number', unitKind: 'count' });
  expect(unitOf('Another', '% of deaths')).toEqual({ unit: 'percent', unitKind: 'other' });
});
