import type { VNode } from 'preact';

export interface StackedRow {
  readonly heading: VNode | string;
  /** One for each column after the first. */
  readonly cells: readonly (VNode | string)[];
}

export interface StackedTableProps {
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  /** The first column holds the row headings. */
  readonly columns: readonly { readonly heading: string }[];
  readonly rows: readonly StackedRow[];
}

/**
 * A table of words. On a phone each row becomes a block, its cells below each other with the
 * heading of their column, so that nothing has to be scrolled sideways.
 */
export function StackedTable(table: StackedTableProps): VNode {
  const { caption, isCaptionShown = false, columns, rows } = table;
  return (
    <table class="wm-stacked" role="table">
      <caption class={isCaptionShown ? '' : 'govuk-visually-hidden'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ heading }) => (
            <th scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ heading, cells }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {heading}
            </th>
            {cells.map((cell, index) => (
              <td role="cell" data-heading={columns[index + 1]?.heading}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
