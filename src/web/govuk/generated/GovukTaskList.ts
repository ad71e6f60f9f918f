// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';
import type { GovukTagOptions } from './GovukTag.js';

export type GovukTaskListOptions = {
  /** The items for each task within the task list component. */
  readonly items: readonly ({
  /** The main title for the task within the task list component. */
  readonly title: {
  /** Classes to add to the title wrapper. */
  readonly classes?: string;
} & TextOrHtml<'text', 'html'>;
  /** Can be used to add a hint to each task within the task list component. */
  readonly hint?: {
} & TextOrHtml<'text', 'html'>;
  /** The status for each task within the task list component. */
  readonly status: {
  /** Can be used to add a tag to the status of the task within the task list component. */
  readonly tag?: GovukTagOptions;
  /** Text to use for the status, as an alternative to using a tag. If `html` or `tag` is provided, the `text` argument will be ignored. */
  readonly text?: string;
  /** HTML to use for the status, as an alternative to using a tag. If `html` or `tag` is provided, the `text` argument will be ignored. */
  readonly html?: Html;
  /** Classes to add to the status container. */
  readonly classes?: string;
};
  /** The value of the link’s `href` attribute for the task list item. */
  readonly href?: string;
  /** Classes to add to the item `div`. */
  readonly classes?: string;
})[];
  /** Classes to add to the `ul` container for the task list. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the `ul` container for the task list. */
  readonly attributes?: Attributes;
  /** Optional prefix. This is used to prefix the `id` attribute for the task list item tag and hint, separated by `-`. Defaults to `"task-list"`. */
  readonly idPrefix?: string;
};

export function GovukTaskList(options: GovukTaskListOptions): VNode<unknown> {
  return renderMacro({ folder: 'task-list', name: 'govukTaskList' }, options);
}
