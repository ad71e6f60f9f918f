// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukHintOptions = {
  /** Optional ID attribute to add to the hint span tag. */
  readonly id?: string;
  /** Classes to add to the hint span tag. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the hint span tag. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>;

export function GovukHint(options: GovukHintOptions): VNode<unknown> {
  return renderMacro({ folder: 'hint', name: 'govukHint' }, options);
}
