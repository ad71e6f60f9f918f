import type { VNode } from 'preact';
import { Section } from '../../web/components/Section.js';
import { NamedList } from './NamedList.js';
import { partnershipSections, type PartnershipModel } from './partnershipModel.js';
import type { BodyGroup, SeatRow } from './seatRows.js';

/** The seats of the board, the bodies that the plan names, and the boards beside it. */
export function Board({ table, others }: Pick<PartnershipModel, 'table' | 'others'>): VNode {
  return (
    <>
      <Section id="table" heading={partnershipSections.table}>
        <p>{table.words}</p>
        {table.seats.length === 0 ? null : <Seats seats={table.seats} />}
      </Section>
      <Section id="others" heading={partnershipSections.others}>
        <p>{others.words}</p>
        <Bodies groups={others.groups} />
        {others.boards.length === 0 ? null : (
          <>
            <h3 class="wm-h3gap">Boards and groups beside ours</h3>
            <NamedList
              items={others.boards.map(({ name, relation }) => ({ name, words: relation }))}
            />
          </>
        )}
      </Section>
    </>
  );
}

const columns = ['Seat', 'Who sits here', 'Belongs to', 'How it is filled'] as const;

/** Roles are written out because the cells become blocks on a phone, and browsers then drop them. */
function Seats({ seats }: { readonly seats: readonly SeatRow[] }): VNode {
  return (
    <table class="wm-seats" role="table">
      <caption class="govuk-visually-hidden">The seats of the board</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((heading) => (
            <th scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {seats.map(({ number, title, belongsTo, howFilled }) => (
          <tr role="row">
            <td role="cell" class="wm-seats__number">
              {number}
            </td>
            <th scope="row" role="rowheader">
              {title}
            </th>
            <td role="cell">
              <span class="wm-lab">Belongs to: </span>
              {belongsTo}
            </td>
            <td role="cell">
              <span class="wm-lab">How it is filled: </span>
              {howFilled}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bodies({ groups }: { readonly groups: readonly BodyGroup[] }): VNode {
  return (
    <div class="wm-bodies">
      {groups.map(({ heading, bodies }) => (
        <div>
          <h3>{heading}</h3>
          <ul>
            {bodies.map(({ name, seats }) => (
              <li>
                {name}
                {seats === null ? null : <span class="wm-muted"> ({seats})</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
