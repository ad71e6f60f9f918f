import type { VNode } from 'preact';
import { draftsPath } from '../../../paths/workspace.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton, GovukRadios } from '../../../web/govuk/generated/index.js';
import { ReasonField } from '../../../web/components/ReasonField.js';
import type { UploadModel } from './uploadModel.js';

export interface DecisionPartProps {
  readonly form: NonNullable<UploadModel['form']>;
  readonly token: string;
}

/** Accept or discard, and why. Nothing is chosen beforehand. */
export function DecisionPart({ form, token }: DecisionPartProps): VNode {
  const { action, decision, reason, errors } = form;
  const errorAt = (href: string) => errors.find((error) => error.href === href)?.text ?? null;
  const choice = errorAt('#decision');
  return (
    <form class="wm-form" method="post" action={action} data-draft={draftsPath()} noValidate>
      <FormToken token={token} />
      <GovukRadios
        idPrefix="decision"
        name="decision"
        fieldset={{
          legend: { text: 'What do you decide?', classes: 'govuk-fieldset__legend--m' },
        }}
        items={[
          {
            value: 'accept',
            text: 'Accept: put these figures in force',
            hint: { text: 'Everybody sees them at once. You can withdraw them later.' },
            checked: decision === 'accept',
          },
          {
            value: 'discard',
            text: 'Discard: leave them out',
            hint: { text: 'No figure changes.' },
            checked: decision === 'discard',
          },
        ]}
        {...(choice === null ? {} : { errorMessage: { text: choice } })}
      />
      <ReasonField reason={reason} fault={errorAt('#reason')} label="Why?" />
      <GovukButton text="Save the decision" preventDoubleClick />
    </form>
  );
}
