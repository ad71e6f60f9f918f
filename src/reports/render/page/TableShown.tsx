import type { VNode } from 'preact';

import type { Cell, Column, Table } from '../../document/table.js';
import { MarkShown } from './MarkShown.js';

export interface TableShownProps {
  readonly table: Table;
  /** The caption is hidden where the words above the table say the same. */
  readonly isCaptionShown: boolean;
}

/** A table with headings for columns and rows; scrolls by itself where the screen is narrow. */
export function TableShown({ table, isCaptionShown }: TableShownProps): VNode {
  const { id, caption, columns, rows } = table;
  return (
    <div class="wm-scroll" tabIndex={0} role="region" aria-labelledby={id}>
      <table class="govuk-table">
        <caption
          id={id}
          class={`govuk-table__caption${isCaptionShown ? '' : ' govuk-visually-hidden'}`}
        >
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
          {rows.map(({ heading, cells, isOurs }) => (
            <tr class={`govuk-table__row${isOurs ? ' wm-us' : ''}`}>
              <th scope="row" class={`govuk-table__header${isOurs ? '' : ' wm-plainth'}`}>
                {heading}
              </th>
              {cells.map((cell, index) => (
                <td class={cellClass('cell', columns[index + 1])}>
                  <CellShown cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellShown({ cell }: { readonly cell: Cell }): VNode {
  if (cell.mark !== null) return <MarkShown mark={cell.mark} />;
  return cell.isMissing ? <span class="wm-muted">{cell.text}</span> : <>{cell.text}</>;
}

function cellClass(kind: 'header' | 'cell', column: Column | undefined): string {
  const numeric = column?.kind === 'number' ? ` govuk-table__${kind}--numeric` : '';
  return `govuk-table__${kind}${numeric}`;
}
