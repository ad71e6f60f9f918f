import type { VNode } from 'preact';
import { GovukErrorSummary } from '../govuk/generated/index.js';
import type { PageError } from './shell.js';

/** What has to be put right, first in the page, each with a link to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly PageError[] }): VNode {
  return (
    <div class="govuk-width-container wm-errors">
      <GovukErrorSummary titleText="There is a problem" errorList={errors} />
    </div>
  );
}
