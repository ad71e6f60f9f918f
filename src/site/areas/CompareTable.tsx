import type { VNode } from 'preact';
import { Cell } from '../../web/components/MeasureGridRow.js';
import type { Link } from '../../web/page/shell.js';
import { BestSign } from './BestSign.js';
import type { CompareRow, ComparedCell } from './compareRows.js';

export interface CompareTableProps {
  readonly caption: string;
  readonly areas: readonly Link[];
  readonly hasEngland: boolean;
  readonly rows: readonly CompareRow[];
}

/**
 * A row for each measure, a column for each area.
 * Roles are written out because the cells become blocks on a phone, and browsers then drop them.
 */
export function CompareTable({ caption, areas, hasEngland, rows }: CompareTableProps): VNode {
  return (
    <table class="wm-grid wm-area wm-area--side" role="table">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Measure
          </th>
          {areas.map(({ text, href }) => (
            <th scope="col" role="columnheader">
              <a href={href}>{text}</a>
            </th>
          ))}
          {hasEngland ? (
            <th scope="col" role="columnheader">
              England
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row row={row} areas={areas} hasEngland={hasEngland} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<CompareTableProps, 'areas' | 'hasEngland'> {
  readonly row: CompareRow;
}

function Row({ row, areas, hasEngland }: RowProps): VNode {
  const { title, href, about, cells, england } = row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={href}>{title}</a>
        {about === null ? null : <small> {about}</small>}
      </th>
      {cells.map((cell, index) => (
        <AreaCell name={areas[index]?.text ?? ''} cell={cell} />
      ))}
      {hasEngland ? (
        <Cell
          label="England"
          cell={england ?? { text: 'no figure', note: null, isMissing: true }}
        />
      ) : null}
    </tr>
  );
}

function AreaCell({ name, cell }: { readonly name: string; readonly cell: ComparedCell }): VNode {
  const { best, ...shown } = cell;
  return (
    <Cell label={name} cell={shown} {...(best === null ? {} : { kind: 'wm-area__best' })}>
      {best === null ? null : (
        <small>
          {' '}
          <BestSign best={best} />
        </small>
      )}
    </Cell>
  );
}
