import type { VNode } from 'preact';

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
}

/** The same numbers as a chart. Scrolls inside its own region where the screen is too narrow. */
export function DataTable(table: DataTableProps): VNode {
  const { caption, isCaptionShown = false, columns, rows, note = null } = table;
  return (
    <>
      <div class="wm-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="govuk-table">
          <caption class={`govuk-table__caption${isCaptionShown ? '' : ' govuk-visually-hidden'}`}>
            {caption}
          </caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {columns.map((column) => (
                <th scope="col" class={cellClass('header', column)}>
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.map((row) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {row.heading}
                </th>
                {row.cells.map((cell, index) => (
                  <td class={cellClass('cell', columns[index + 1])}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note === null ? null : <p class="wm-small wm-muted">{note}</p>}
    </>
  );
}

function cellClass(kind: 'header' | 'cell', column: DataColumn | undefined): string {
  const numeric = column?.isNumeric === true ? ` govuk-table__${kind}--numeric` : '';
  return `govuk-table__${kind}${numeric}${column?.isOurs === true ? ' wm-us' : ''}`;
}
