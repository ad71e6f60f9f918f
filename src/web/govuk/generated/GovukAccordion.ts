// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukAccordionOptions = {
  /** Must be unique across the domain of your service if `rememberExpanded` is `true` (as the expanded state of individual instances of the component persists across page loads using [session storage](https://developer.mozilla.org/en-US/docs/Web/API/Window/sessionStorage)). Used as an `id` in the HTML for the accordion as a whole, and also as a prefix for the `id`s of the section contents and the buttons that open them, so that those `id`s can be the target of `aria-control` attributes. */
  readonly id: string;
  /** Heading level, from `1` to `6`. Default is `2`. */
  readonly headingLevel?: number;
  /** Classes to add to the accordion. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the accordion. */
  readonly attributes?: Attributes;
  /** Whether the expanded/collapsed state of the accordion should be saved when a user leaves the page and restored when they return. Default is `true`. */
  readonly rememberExpanded?: boolean;
  /** The text content of the 'Hide all sections' button at the top of the accordion when all sections are expanded. */
  readonly hideAllSectionsText?: string;
  /** The text content of the 'Hide' button within each section of the accordion, which is visible when the section is expanded. */
  readonly hideSectionText?: string;
  /** Text made available to assistive technologies, like screen-readers, as the final part of the toggle's accessible name when the section is expanded. Defaults to `"Hide this section"`. */
  readonly hideSectionAriaLabelText?: string;
  /** The text content of the 'Show all sections' button at the top of the accordion when at least one section is collapsed. */
  readonly showAllSectionsText?: string;
  /** The text content of the 'Show' button within each section of the accordion, which is visible when the section is collapsed. */
  readonly showSectionText?: string;
  /** Text made available to assistive technologies, like screen-readers, as the final part of the toggle's accessible name when the section is collapsed. Defaults to `"Show this section"`. */
  readonly showSectionAriaLabelText?: string;
  /** The sections within the accordion. */
  readonly items: readonly ({
  /** The heading of each accordion section. */
  readonly heading: {
} & TextOrHtml<'text', 'html'>;
  /** The summary line of each accordion section. */
  readonly summary?: {
  /** The summary line text content of each section. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string;
  /** The summary line HTML content of each section. The summary line is inside the HTML `<button>` element, so you can only add [phrasing content](https://html.spec.whatwg.org/#phrasing-content) to it. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html;
};
  /** The content of each accordion section. */
  readonly content: {
} & TextOrHtml<'text', 'html'>;
  /** Sets whether the section should be expanded when the page loads for the first time. Defaults to `false`. */
  readonly expanded?: boolean;
})[];
};

export function GovukAccordion(options: GovukAccordionOptions): VNode<unknown> {
  return renderMacro({ folder: 'accordion', name: 'govukAccordion' }, options);
}
