// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukErrorMessageOptions = {
  /** ID attribute to add to the error message `<p>` tag. */
  readonly id?: string;
  /** Classes to add to the error message `<p>` tag. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the error message `<p>` tag. */
  readonly attributes?: Attributes;
  /** A visually hidden prefix used before the error message. Defaults to `"Error"`. */
  readonly visuallyHiddenText?: string;
} & TextOrHtml<'text', 'html'>;

export function GovukErrorMessage(options: GovukErrorMessageOptions): VNode<unknown> {
  return renderMacro({ folder: 'error-message', name: 'govukErrorMessage' }, options);
}
