import type { VNode } from 'preact';
import { draftsPath } from '../../../paths/workspace.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';
import { ReasonField } from '../../../web/components/ReasonField.js';
import type { WithdrawModel } from './withdrawModel.js';

/** Asks why, and says what people would see afterwards. */
export function WithdrawPage(model: WithdrawModel & { readonly token: string }): VNode {
  const { title, action, effects, withdrawn, reason, fault, token } = model;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
      </Opening>
      {withdrawn === null ? (
        <>
          <p>No page shows these figures any more, for any day. We keep them all the same.</p>
          <ul class="govuk-list govuk-list--bullet">
            {effects.map((effect) => (
              <li>{effect}</li>
            ))}
          </ul>
          <form class="wm-form" method="post" action={action} data-draft={draftsPath()} noValidate>
            <FormToken token={token} />
            <ReasonField reason={reason} fault={fault} label="Why do you withdraw it?" />
            <GovukButton
              text="Withdraw these figures"
              classes="govuk-button--warning"
              preventDoubleClick
            />
          </form>
        </>
      ) : (
        <p>It was withdrawn on {withdrawn}. To have it back, send its files and accept them.</p>
      )}
    </Container>
  );
}
