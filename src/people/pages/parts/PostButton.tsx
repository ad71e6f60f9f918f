import type { VNode } from 'preact';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';

export interface PostButtonProps {
  readonly token: string;
  readonly action: string;
  readonly text: string;
  /** Read out after the text, where the text alone does not say what it is about. */
  readonly about?: string;
  /** Takes something away. */
  readonly isWarning?: boolean;
}

/** A form that is one button. */
export function PostButton(button: PostButtonProps): VNode {
  const { token, action, text, about, isWarning = false } = button;
  return (
    <form class="wm-form" method="post" action={action}>
      <FormToken token={token} />
      <GovukButton
        html={
          <>
            {text}
            {about === undefined ? null : <span class="govuk-visually-hidden"> {about}</span>}
          </>
        }
        classes={isWarning ? 'govuk-button--warning' : 'govuk-button--secondary'}
        preventDoubleClick={true}
      />
    </form>
  );
}
