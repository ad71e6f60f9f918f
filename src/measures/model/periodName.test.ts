import { expect, it } from 'vitest';
import { aPeriod } from '../../../test/builders/series.js';
import { periodName } from './periodName.js';

it.each([
  ['2024', 'Calendar Year', '2024'],
  ['2024', 'Financial Year', '2024'],
  ['2024-25 (OT)', 'Financial Year', '2024-25'],
  ['2024', 'Academic Year', '2023/24'],
  ['2023/24', 'Academic Year', '2023/24'],
  ['2025 (prov)', 'Academic Year', '2024/25'],
  ['2024', 'Annual - January', 'January 2024'],
  ['2024', 'Annual (end of Sept)', 'September 2024'],
  ['2024', 'Annual', '2024'],
  ['0', 'Academic Year', 'year not given'],
  ['2020-22', 'Calendar Year', '2020 to 2022'],
  ['2021/22-23/24', 'Financial Year', '2021/22 to 23/24'],
] as const)('%s of a %s is %s', (label, yearType, name) => {
  expect(periodName(aPeriod(label, yearType))).toBe(name);
});
