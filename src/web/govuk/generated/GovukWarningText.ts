// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukWarningTextOptions = {
  /** The fallback text for the icon. Defaults to `"Warning"`. */
  readonly iconFallbackText?: string;
  /** Classes to add to the warning text. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the warning text. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>;

export function GovukWarningText(options: GovukWarningTextOptions): VNode<unknown> {
  return renderMacro({ folder: 'warning-text', name: 'govukWarningText' }, options);
}
