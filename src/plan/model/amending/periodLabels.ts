import { parsePeriodLabel, yearTypes } from '../../../measures/model/periodLabel.js';

/**
 * What is wrong with a label of a period, and what to do; `null` for a good one. Where nobody has
 * said what the measure's years are, it has to begin with a year.
 * `faultOfLabel('spring', 'Academic Year')` → `“spring” is not a label that …`
 */
export function faultOfLabel(label: string, yearType: string | null): string | null {
  if (yearTypes.some((known) => known === yearType)) {
    const read = parsePeriodLabel(label, yearType ?? '');
    return read.ok ? null : read.error.message;
  }
  return /^[12]\d{3}(?!\d)/.test(label)
    ? null
    : `“${label}” does not begin with a year. Use a period such as 2024 or 2023/24.`;
}
