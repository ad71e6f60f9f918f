import type { ComponentChildren, VNode } from 'preact';
import { directionShape, directionTones } from '../../../web/components/direction.js';
import { Icon } from '../../../web/components/Icon.js';
import type { NotedFigure } from '../../../web/components/MeasureGridRow.js';
import type { GapShown, GroupRow } from './groupRows.js';
import type { GroupTableModel } from './groupsModel.js';

/**
 * The groups of one dimension.
 * Roles are written out because the cells become blocks on a phone, and browsers then drop them.
 */
export function GroupTable(table: GroupTableModel): VNode {
  const { id, heading, summary, caption, rows, notes } = table;
  return (
    <>
      <h3 id={id} class="wm-h3gap">
        {heading}
      </h3>
      <p>{summary}</p>
      <table class="wm-grid wm-groups" role="table">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headingsOf(table).map(([text, note, isLeft]) => (
              <th scope="col" role="columnheader" {...(isLeft ? { class: 'wm-left' } : {})}>
                {text}
                {note === null ? null : <small> {note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row row={row} table={table} />
          ))}
        </tbody>
      </table>
      {notes.length === 0 ? null : <p class="wm-small wm-muted">{notes.join(' ')}</p>}
    </>
  );
}

type Heading = readonly [text: string, note: string | null, isLeft: boolean];

function headingsOf({ areaName, period, hasEngland }: GroupTableModel): readonly Heading[] {
  const england: readonly Heading[] = hasEngland ? [['England', period, false]] : [];
  return [
    ['Group', null, true],
    [areaName, period, false],
    ...england,
    ['Gap', 'now', false],
    ['Gap', 'before', false],
    ['Is it closing?', null, true],
  ];
}

interface RowProps {
  readonly row: GroupRow;
  readonly table: GroupTableModel;
}

function Row({ row, table }: RowProps): VNode {
  const { name, href, figure, england, gap } = row;
  const { areaName, hasEngland } = table;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {href === null ? <b>{name} (this measure)</b> : <a href={href}>{name}</a>}
      </th>
      <Cell label={areaName} kind="wm-grid__now" figure={figure} />
      {hasEngland ? <Cell label="England" figure={{ text: england, note: null }} /> : null}
      {gap === null ? (
        <td role="cell" colSpan={3} class="wm-left wm-groups__base">
          The others are set against these.
        </td>
      ) : (
        <GapCells gap={gap} hasEngland={hasEngland} />
      )}
    </tr>
  );
}

function GapCells({
  gap,
  hasEngland,
}: {
  readonly gap: GapShown;
  readonly hasEngland: boolean;
}): VNode {
  const { now, england, earlier, words, note, direction, trackedHref } = gap;
  const tone = directionTones[direction.verdict];
  return (
    <>
      <Cell label="Gap now" kind="wm-grid__now" figure={now}>
        {hasEngland ? <small> England {england}</small> : null}
      </Cell>
      <Cell label="Gap before" figure={earlier} />
      <td role="cell" class="wm-left wm-grid__trend">
        <strong class={`wm-verdict wm-verdict--${tone}`}>
          <Icon shape={directionShape(direction)} tone={tone} />
          {words}
        </strong>
        {note === null ? null : <small> {note}</small>}
        {trackedHref === null ? null : (
          <small>
            {' '}
            <a href={trackedHref}>a measure of the plan</a>
          </small>
        )}
      </td>
    </>
  );
}

interface CellProps {
  /** Repeats the column's heading where the cells are blocks. */
  readonly label: string;
  readonly kind?: string;
  readonly figure: NotedFigure;
  readonly children?: ComponentChildren;
}

function Cell({ label, kind = '', figure, children }: CellProps): VNode {
  return (
    <td role="cell" {...(kind === '' ? {} : { class: kind })}>
      <span class="wm-lab">{label}</span> {figure.text}
      {figure.note === null ? null : <small> {figure.note}</small>}
      {children}
    </td>
  );
}
