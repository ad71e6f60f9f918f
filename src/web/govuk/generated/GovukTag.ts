// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukTagOptions = {
  /** Classes to add to the tag. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the tag. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>;

export function GovukTag(options: GovukTagOptions): VNode<unknown> {
  return renderMacro({ folder: 'tag', name: 'govukTag' }, options);
}
