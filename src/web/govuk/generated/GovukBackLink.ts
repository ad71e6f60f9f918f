// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukBackLinkOptions = {
  /** Text to use within the back link component. If `html` is provided, the `text` option will be ignored. Defaults to `"Back"`. */
  readonly text?: string;
  /** HTML to use within the back link component. If `html` is provided, the `text` option will be ignored. Defaults to `"Back"`. */
  readonly html?: Html;
  /** The value of the link's `href` attribute. */
  readonly href: string;
  /** Classes to add to the anchor tag. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the anchor tag. */
  readonly attributes?: Attributes;
};

export function GovukBackLink(options: GovukBackLinkOptions): VNode<unknown> {
  return renderMacro({ folder: 'back-link', name: 'govukBackLink' }, options);
}
