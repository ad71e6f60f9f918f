import { expect, it } from 'vitest';
import type { JsonValue } from '../../../lib/canonicalJson.js';
import { valueText } from './fieldWords.js';

const nameOf = (id: string) => `The ${id}`;

it.each<[string, JsonValue, string]>([
  ['name', 'North Council', '“North Council”'],
  ['howFilled', null, 'nothing'],
  ['kind', 'nhs', 'NHS'],
  ['kind', null, 'nothing'],
  ['isInUse', false, 'no'],
  ['organisationIds', ['a', 'b'], 'The a; The b'],
  ['organisationIds', [], 'none'],
  ['break', null, 'nothing'],
  [
    'break',
    { breakBefore: '2021', notComparablePeriods: ['2022', '2023'], breakNote: 'New.' },
    'compared from 2021 on; without 2022 and 2023; “New.”',
  ],
  [
    'lifecycle',
    { lifecycle: 'ended', whyNoFigures: 'Stopped.', successor: null },
    'Ended by the publisher; “Stopped.”',
  ],
  ['entry', null, 'shown as published'],
])('%s of %j is said so: %s', (field, value, words) => {
  expect(valueText(field, value, nameOf)).toBe(words);
});
