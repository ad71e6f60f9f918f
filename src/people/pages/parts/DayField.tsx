import type { VNode } from 'preact';
import { GovukDateInput } from '../../../web/govuk/generated/index.js';
import type { DayParts } from './dayParts.js';

export interface DayFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly parts: DayParts;
  readonly error?: string | undefined;
}

/** Three fields for a day that may be left empty. */
export function DayField({ name, legend, hint, parts, error }: DayFieldProps): VNode {
  const item = (part: 'day' | 'month' | 'year', width: number) => ({
    name: part,
    id: `${name}-${part}`,
    value: parts[part],
    classes: `govuk-input--width-${width}${error === undefined ? '' : ' govuk-input--error'}`,
  });
  return (
    <GovukDateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { text: legend } }}
      hint={{ text: hint }}
      items={[item('day', 2), item('month', 2), item('year', 4)]}
      {...(error === undefined ? {} : { errorMessage: { text: error } })}
    />
  );
}
