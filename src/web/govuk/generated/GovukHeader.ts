// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukHeaderOptions = {
  /** The URL of the homepage. Defaults to the GOV.UK homepage. */
  readonly homepageUrl?: string;
  /** Product name, used when the product name follows on directly from ‘GOV.UK’. For example, GOV.UK Pay or GOV.UK Design System. In most circumstances, you should use the [Service navigation component](https://design-system.service.gov.uk/components/service-navigation/). */
  readonly productName?: string;
  /** Classes for the container, useful if you want to make the header fixed width. */
  readonly containerClasses?: string;
  /** Classes to add to the header container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the header container. */
  readonly attributes?: Attributes;
};

export function GovukHeader(options: GovukHeaderOptions): VNode<unknown> {
  return renderMacro({ folder: 'header', name: 'govukHeader' }, options);
}
