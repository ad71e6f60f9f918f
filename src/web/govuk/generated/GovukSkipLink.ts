// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukSkipLinkOptions = {
  /** The value of the skip link’s `href` attribute. Defaults to `"#content"` if you do not provide a value. */
  readonly href?: string;
  /** Classes to add to the skip link. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the skip link. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>;

export function GovukSkipLink(options: GovukSkipLinkOptions): VNode<unknown> {
  return renderMacro({ folder: 'skip-link', name: 'govukSkipLink' }, options);
}
