import type { VNode } from 'preact';
import type { GroupTableModel } from './groupsModel.js';
import { GroupTableRow } from './GroupTableRow.js';

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
      <div class="wm-scroll" tabIndex={0} role="region" aria-label={caption}>
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
              <GroupTableRow row={row} table={table} />
            ))}
          </tbody>
        </table>
      </div>
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
