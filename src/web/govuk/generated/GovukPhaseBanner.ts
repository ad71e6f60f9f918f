// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';
import type { GovukTagOptions } from './GovukTag.js';

export type GovukPhaseBannerOptions = {
  /** The tag used by the phase banner component. */
  readonly tag: GovukTagOptions;
  /** Classes to add to the phase banner container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the phase banner container. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>;

export function GovukPhaseBanner(options: GovukPhaseBannerOptions): VNode<unknown> {
  return renderMacro({ folder: 'phase-banner', name: 'govukPhaseBanner' }, options);
}
