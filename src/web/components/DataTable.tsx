import type { VNode } from 'preact';
import { GovukTable } from '../govuk/generated/index.js';

export interface DataColumn {
  readonly heading: string;
  readonly isNumeric?: boolean;
  /** The page's own area, on a sand ground. */
  readonly isOurs?: boolean;
}

export interface DataRow {
  readonly heading: string;
  /** One for each column after the first; words where there is no figure. */
  readonly cells: readonly string[];
}

export interface DataTableProps {
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  /** The first column holds the row headings. */
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly note?: string | null;
  /** For a table of two short columns. */
  readonly isNarrow?: boolean;
}

/** The same numbers as a chart. Scrolls inside its own region where the screen is too narrow. */
export function DataTable(table: DataTableProps): VNode {
  const { caption, isCaptionShown = false, columns, rows, note = null, isNarrow = false } = table;
  return (
    <>
      <div class="wm-scroll" tabIndex={0} role="region" aria-label={caption}>
        <GovukTable
          caption={caption}
          captionClasses={isCaptionShown ? '' : 'govuk-visually-hidden'}
          classes={isNarrow ? 'wm-narrow' : ''}
          firstCellIsHeader
          head={columns.map((column) => cell(column.heading, column))}
          rows={rows.map((row) => [
            { text: row.heading },
            ...row.cells.map((text, index) => cell(text, columns[index + 1])),
          ])}
        />
      </div>
      {note === null ? null : <p class="wm-small wm-muted">{note}</p>}
    </>
  );
}

function cell(text: string, column: DataColumn | undefined) {
  return {
    text,
    ...(column?.isNumeric === true ? { format: 'numeric' } : {}),
    ...(column?.isOurs === true ? { classes: 'wm-us' } : {}),
  };
}
