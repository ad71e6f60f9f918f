import type { VNode } from 'preact';
import { draftsPath } from '../../../paths/workspace.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { ReasonField } from '../../../web/components/ReasonField.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import type { FormInput, Typed } from './editForm.js';
import { InputFields } from './InputFields.js';

export interface SettleModel {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly version: string;
  readonly input: FormInput;
  readonly typed: Typed;
  readonly reason: string;
  readonly errors: readonly PageError[];
  /** It was settled, or changed, while the form was open. */
  readonly isLate: boolean;
}

/** Between what was changed here and what the pack says: one of them is to hold. */
export function SettlePage(model: SettleModel & { readonly token: string }): VNode {
  const { title, text, action, version, input, typed, reason, errors, isLate, token } = model;
  const error = errors.find(({ href }) => href === '#reason')?.text;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        {isLate ? (
          <p>
            <strong>
              Somebody changed this while you had it open. Nothing of yours was saved.
            </strong>{' '}
            This is how it stands now:
          </p>
        ) : null}
        <p>{text}</p>
      </Opening>
      <form class="wm-form" method="post" action={action} data-draft={draftsPath()} noValidate>
        <FormToken token={token} />
        <input type="hidden" name="version" value={version} />
        <InputFields inputs={[input]} typed={typed} errors={errors} />
        <ReasonField reason={reason} fault={error} label="Why?" />
        <GovukButton text="Save" preventDoubleClick />
      </form>
    </Container>
  );
}
