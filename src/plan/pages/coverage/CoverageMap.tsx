import type { VNode } from 'preact';
import type { CoverageMapModel, MapCell, MapRow } from './mapModel.js';

/**
 * Outcomes by priorities. Roles are written out because rows become blocks on a phone, and
 * browsers then drop them.
 */
export function CoverageMap({ caption, columns, rows }: CoverageMapModel): VNode {
  return (
    <div class="wm-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="wm-map" role="table">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Outcome
            </th>
            {columns.map(({ text, href }) => (
              <th scope="col" role="columnheader">
                {href === null ? text : <a href={href}>{text}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ title, cells }: MapRow): VNode {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {title}
      </th>
      {cells.map((cell) => (
        <Cell {...cell} />
      ))}
    </tr>
  );
}

/** What is missing beside something that is there is said; where nothing meets, one word is enough. */
function Cell({ column, actions, measures, state }: MapCell): VNode {
  return (
    <td role="cell" class={`wm-map__${state}`}>
      <span class="wm-lab">{column}: </span>
      {state === 'empty' ? (
        'none'
      ) : (
        <>
          <span>{actions}</span>, <span>{measures}</span>
        </>
      )}
    </td>
  );
}
