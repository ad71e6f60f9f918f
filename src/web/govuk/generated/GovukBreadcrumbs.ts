// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukBreadcrumbsOptions = {
  /** The items within breadcrumbs. */
  readonly items: readonly ({
  /** Link for the breadcrumbs item. If not specified, breadcrumbs item is a normal list item. */
  readonly href?: string;
  /** HTML attributes (for example data attributes) to add to the individual crumb. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>)[];
  /** Classes to add to the breadcrumbs container. */
  readonly classes?: string;
  /** When true, the breadcrumbs will collapse to the first and last item only on tablet breakpoint and below. */
  readonly collapseOnMobile?: boolean;
  /** HTML attributes (for example data attributes) to add to the breadcrumbs container. */
  readonly attributes?: Attributes;
  /** Plain text label identifying the landmark to screen readers. Defaults to "Breadcrumb". */
  readonly labelText?: string;
};

export function GovukBreadcrumbs(options: GovukBreadcrumbsOptions): VNode<unknown> {
  return renderMacro({ folder: 'breadcrumbs', name: 'govukBreadcrumbs' }, options);
}
