// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukFieldsetOptions = {
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string;
  /** The legend for the fieldset component. */
  readonly legend?: {
  /** Classes to add to the legend. */
  readonly classes?: string;
  /** Whether the legend also acts as the heading for the page. */
  readonly isPageHeading?: boolean;
} & TextOrHtml<'text', 'html'>;
  /** Classes to add to the fieldset container. */
  readonly classes?: string;
  /** Optional ARIA role attribute. */
  readonly role?: string;
  /** HTML attributes (for example data attributes) to add to the fieldset container. */
  readonly attributes?: Attributes;
  /** HTML to use/render within the fieldset element. */
  readonly html?: Html;
  readonly children?: Html;
};

export function GovukFieldset(options: GovukFieldsetOptions): VNode<unknown> {
  return renderMacro({ folder: 'fieldset', name: 'govukFieldset' }, options);
}
