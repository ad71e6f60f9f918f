// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukGenericHeaderOptions = {
  /** The URL of the logo link. Defaults to the root of the current web domain ("/"). */
  readonly url?: string;
  /** Classes for the container. Useful if you want to make the Generic header fixed width. */
  readonly containerClasses?: string;
  /** Classes to add to the Generic header container. */
  readonly classes?: string;
  /** HTML attributes (for example, data attributes) to add to the Generic header container. */
  readonly attributes?: Attributes;
} & TextOrHtml<'logoText', 'logoHtml'>;

export function GovukGenericHeader(options: GovukGenericHeaderOptions): VNode<unknown> {
  return renderMacro({ folder: 'generic-header', name: 'govukGenericHeader' }, options);
}
