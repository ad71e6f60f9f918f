// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukLabelOptions = {
  /** The value of the `for` attribute, the ID of the input the label is associated with. */
  readonly for?: string;
  /** Whether the label also acts as the heading for the page. */
  readonly isPageHeading?: boolean;
  /** Classes to add to the label tag. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the label tag. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>;

export function GovukLabel(options: GovukLabelOptions): VNode<unknown> {
  return renderMacro({ folder: 'label', name: 'govukLabel' }, options);
}
