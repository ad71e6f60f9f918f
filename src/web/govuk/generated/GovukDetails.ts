// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukDetailsOptions = {
  /** If `html` is set, this is not required. Text to use within the disclosed part of the details element. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string;
  /** If `text` is set, this is not required. HTML to use within the disclosed part of the details element. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html;
  readonly children?: Html;
  /** ID to add to the details element. */
  readonly id?: string;
  /** If `true`, details element will be expanded. */
  readonly open?: boolean;
  /** Classes to add to the `<details>` element. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the `<details>` element. */
  readonly attributes?: Attributes;
} & TextOrHtml<'summaryText', 'summaryHtml'>;

export function GovukDetails(options: GovukDetailsOptions): VNode<unknown> {
  return renderMacro({ folder: 'details', name: 'govukDetails' }, options);
}
