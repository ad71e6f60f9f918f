// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukInsetTextOptions = {
  /** If `html` is set, this is not required. Text to use within the inset text component. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string;
  /** If `text` is set, this is not required. HTML to use within the inset text component. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html;
  readonly children?: Html;
  /** ID attribute to add to the inset text container. */
  readonly id?: string;
  /** Classes to add to the inset text container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the inset text container. */
  readonly attributes?: Attributes;
};

export function GovukInsetText(options: GovukInsetTextOptions): VNode<unknown> {
  return renderMacro({ folder: 'inset-text', name: 'govukInsetText' }, options);
}
