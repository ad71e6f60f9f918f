import type { VNode } from 'preact';
import { directionShape, directionTones } from '../../../web/components/direction.js';
import { Icon } from '../../../web/components/Icon.js';
import { GroupCell } from './GroupCell.js';
import type { GapShown, GroupRow } from './groupRows.js';
import type { GroupTableModel } from './groupsModel.js';

interface RowProps {
  readonly row: GroupRow;
  readonly table: GroupTableModel;
}

/** One group: its figure, England's, and its gap or that the others are set against it. */
export function GroupTableRow({ row, table }: RowProps): VNode {
  const { name, href, figure, england, gap } = row;
  const { areaName, hasEngland } = table;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {href === null ? <b>{name} (this measure)</b> : <a href={href}>{name}</a>}
      </th>
      <GroupCell label={areaName} kind="wm-grid__now" figure={figure} />
      {hasEngland ? <GroupCell label="England" figure={{ text: england, note: null }} /> : null}
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
      <GroupCell label="Gap now" kind="wm-grid__now" figure={now}>
        {hasEngland ? <small> England {england}</small> : null}
      </GroupCell>
      <GroupCell label="Gap before" figure={earlier} />
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
