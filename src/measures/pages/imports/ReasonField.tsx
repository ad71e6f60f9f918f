import type { VNode } from 'preact';
import { GovukTextarea } from '../../../web/govuk/generated/index.js';

export interface ReasonFieldProps {
  readonly reason: string;
  readonly fault: string | null;
  readonly label: string;
}

/** Why somebody decides something; it is kept with the decision for good. */
export function ReasonField({ reason, fault, label }: ReasonFieldProps): VNode {
  return (
    <GovukTextarea
      id="reason"
      name="reason"
      rows="3"
      value={reason}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: 'The journal keeps your words for good. Name no person.' }}
      {...(fault === null ? {} : { errorMessage: { text: fault } })}
    />
  );
}
