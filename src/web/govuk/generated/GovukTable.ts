// Written by generator/generated.test.ts from govuk-frontend: do not edit.
import type { VNode } from 'preact';
import type { Attributes, Html, TextOrHtml } from '../macroTypes.js';
import { renderMacro } from '../renderMacro.js';

export type GovukTableOptions = {
  /** The rows within the table component. */
  readonly rows: readonly (readonly ({
  /** Specify format of a cell. Currently we only use "numeric". */
  readonly format?: string;
  /** Classes to add to the table row cell. */
  readonly classes?: string;
  /** Specify how many columns a cell extends. */
  readonly colspan?: number;
  /** Specify how many rows a cell extends. */
  readonly rowspan?: number;
  /** HTML attributes (for example data attributes) to add to the table cell. */
  readonly attributes?: Attributes;
} & TextOrHtml<'text', 'html'>)[])[];
  /** Can be used to add a row of table header cells (`<th>`) at the top of the table component. */
  readonly head?: readonly ({
  /** If `html` is set, this is not required. Text for table head cells. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string;
  /** If `text` is set, this is not required. HTML for table head cells. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html;
  /** Specify format of a cell. Currently we only use "numeric". */
  readonly format?: string;
  /** Classes to add to the table head cell. */
  readonly classes?: string;
  /** Specify how many columns a cell extends. */
  readonly colspan?: number;
  /** Specify how many rows a cell extends. */
  readonly rowspan?: number;
  /** HTML attributes (for example data attributes) to add to the table cell. */
  readonly attributes?: Attributes;
})[];
  /** Caption text. */
  readonly caption?: string;
  /** Classes for caption text size. Classes should correspond to the available typography heading classes. */
  readonly captionClasses?: string;
  /** If set to `true`, the first cell in each row will be a table header (`<th>`). */
  readonly firstCellIsHeader?: boolean;
  /** Classes to add to the table container. */
  readonly classes?: string;
  /** HTML attributes (for example data attributes) to add to the table container. */
  readonly attributes?: Attributes;
};

export function GovukTable(options: GovukTableOptions): VNode<unknown> {
  return renderMacro({ folder: 'table', name: 'govukTable' }, options);
}
