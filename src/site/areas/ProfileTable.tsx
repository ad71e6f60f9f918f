import type { VNode } from 'preact';
import { Cell, type GridCell } from '../../web/components/MeasureGridRow.js';
import { QuarterMark } from '../../web/components/QuarterMark.js';
import { Verdict } from '../../web/components/Verdict.js';
import type { ProfileColumns, ProfileRow } from './profileRows.js';

export interface ProfileTableProps {
  readonly caption: string;
  readonly columns: ProfileColumns;
  readonly hasDirection: boolean;
  readonly rows: readonly ProfileRow[];
}

/**
 * Measures of one area, a row each.
 * Roles are written out because the cells become blocks on a phone, and browsers then drop them.
 */
export function ProfileTable({ caption, columns, hasDirection, rows }: ProfileTableProps): VNode {
  return (
    <table class="wm-grid wm-area" role="table">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <Heading text="Measure" />
          <Heading text="Now" />
          <Heading text="Change" note="on period before" />
          {hasDirection ? <Heading text="Direction" note="over time" kind="wm-left" /> : null}
          {columns.hasEngland ? <Heading text="England" /> : null}
          {columns.similar === null ? null : <Heading text={columns.similar} note="their mean" />}
          {columns.hasRank ? <Heading text="Rank" note="1st is best" kind="wm-area__rank" /> : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row row={row} columns={columns} hasDirection={hasDirection} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps {
  readonly text: string;
  readonly note?: string;
  readonly kind?: string;
}

function Heading({ text, note, kind }: HeadingProps): VNode {
  return (
    <th scope="col" role="columnheader" {...(kind === undefined ? {} : { class: kind })}>
      {text}
      {note === undefined ? null : <small> {note}</small>}
    </th>
  );
}

interface RowProps extends Pick<ProfileTableProps, 'columns' | 'hasDirection'> {
  readonly row: ProfileRow;
}

function Row({ row, columns, hasDirection }: RowProps): VNode {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={row.href}>{row.title}</a>
      </th>
      <Cell label="Now" kind="wm-grid__now" cell={row.now} />
      <Beside label="Change" cell={row.change} />
      {hasDirection ? <DirectionCell row={row} /> : null}
      {columns.hasEngland ? <Beside label="England" cell={row.england} /> : null}
      {columns.similar === null ? null : <Beside label={columns.similar} cell={row.similar} />}
      {columns.hasRank ? <RankCell row={row} /> : null}
    </tr>
  );
}

function DirectionCell({ row }: { readonly row: ProfileRow }): VNode {
  if (row.direction === null) return <Nothing />;
  return (
    <td role="cell" class="wm-left wm-grid__trend">
      <Verdict direction={row.direction} />
      {row.directionNote === null ? null : <small> {row.directionNote}</small>}
    </td>
  );
}

function RankCell({ row: { rank, band } }: { readonly row: ProfileRow }): VNode {
  if (rank === null) return <Nothing />;
  return (
    <Cell label="Rank" kind="wm-grid__rank" cell={rank}>
      {band === null ? null : (
        <small>
          {' '}
          <QuarterMark band={band} />
        </small>
      )}
    </Cell>
  );
}

function Beside({
  label,
  cell,
}: {
  readonly label: string;
  readonly cell: GridCell | null;
}): VNode {
  return cell === null ? <Nothing /> : <Cell label={label} cell={cell} />;
}

/** Nothing to set beside nothing: empty to the eye, and left out where the cells are blocks. */
function Nothing(): VNode {
  return (
    <td role="cell" class="wm-grid__nothing">
      <span class="govuk-visually-hidden">none</span>
    </td>
  );
}
