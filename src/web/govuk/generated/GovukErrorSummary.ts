// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukErrorSummaryOptions = {
  /** Text to use for the description of the errors. If you set `descriptionHtml`, the component will ignore `descriptionText`. */
  readonly descriptionText?: string;
  /** HTML to use for the description of the errors. If you set this option, the component will ignore `descriptionText`. */
  readonly descriptionHtml?: Html;
  readonly children?: Html;
  /** A list of errors to include in the error summary. */
  readonly errorList?: readonly ({
  /** Href attribute for the error link item. If provided item will be an anchor. */
  readonly href?: string;
  /** HTML attributes (for example data attributes) to add to the error link anchor. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>)[];
  /** Prevent moving focus to the error summary when the page loads. */
  readonly disableAutoFocus?: boolean;
  /** Classes to add to the error-summary container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the error-summary container. */
  readonly attributes?: Attributes;
} & TextOrHtml<'titleText', 'titleHtml'>;

export function GovukErrorSummary(options: GovukErrorSummaryOptions): VNode<unknown> {
  return renderMacro({ folder: 'error-summary', name: 'govukErrorSummary' }, options);
}
