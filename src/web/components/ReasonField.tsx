import type { VNode } from 'preact';
import { GovukTextarea } from '../govuk/generated/index.js';

export interface ReasonFieldProps {
  readonly reason: string;
  readonly fault: string | null | undefined;
  readonly label: string;
}

/** Why somebody changes or decides something; it is kept with the change for good. */
export function ReasonField({ reason, fault, label }: ReasonFieldProps): VNode {
  return (
    <GovukTextarea
      id="reason"
      name="reason"
      rows="3"
      value={reason}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: 'The journal keeps your words for good. Do not name anybody.' }}
      {...(fault === null || fault === undefined ? {} : { errorMessage: { text: fault } })}
    />
  );
}
