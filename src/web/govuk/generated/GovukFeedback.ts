// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukFeedbackOptions = {
  /** Heading level, from `1` to `6`. Default is `2`. */
  readonly headingLevel?: number;
  /** Text to use within the Feedback component content. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string;
  /** HTML to use within the Feedback component content. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html;
  readonly children?: Html;
  /** Classes to add to the Feedback component container. */
  readonly classes?: string;
  /** HTML attributes (for example, data attributes) to add to the Feedback component container. */
  readonly attributes?: Attributes;
} & TextOrHtml<'titleText', 'titleHtml'>;

export function GovukFeedback(options: GovukFeedbackOptions): VNode<unknown> {
  return renderMacro({ folder: 'feedback', name: 'govukFeedback' }, options);
}
