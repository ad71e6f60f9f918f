import { describe, expect, it } from 'vitest';
import { isTotalMeasure } from './measure.js';

describe('a measure that grows with the size of a place', () => {
  it.each([
    { unit: 'number', unitKind: 'count', axisText: 'Number of cases' },
    { unit: 'number', unitKind: 'other', axisText: 'Social Workers' },
    { unit: 'kilotonnes', unitKind: 'other', axisText: 'Kilotonnes' },
    { unit: 'pounds', unitKind: 'other', axisText: 'Spend' },
  ] as const)('is a total: $unit, “$axisText”', (measure) => {
    expect(isTotalMeasure(measure)).toBe(true);
  });

  it.each([
    { unit: 'pounds', unitKind: 'other', axisText: 'Unit Cost' },
    { unit: 'percent', unitKind: 'rate', axisText: '% of referrals' },
    { unit: 'ratePer10000', unitKind: 'rate', axisText: 'Rate per 10,000' },
    { unit: 'score', unitKind: 'other', axisText: 'Average Score' },
  ] as const)('is not one that can be compared: $unit, “$axisText”', (measure) => {
    expect(isTotalMeasure(measure)).toBe(false);
  });
});
