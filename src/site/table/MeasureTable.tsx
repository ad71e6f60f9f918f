import type { VNode } from 'preact';
import type { ScreenCell, ScreenPeriod, ScreenRow, ScreenTable } from './screenTables.js';

/** One measure: a row for each place, a column for each period. Plain markup, for thousands of rows. */
export function MeasureTable({ table }: { readonly table: ScreenTable }): VNode {
  const { id, title, href, unit, periods, rows, notes } = table;
  const isWide = periods.length > 1;
  return (
    <div class="wm-own">
      <div class="wm-scroll" tabIndex={0} role="region" aria-labelledby={`of-${id}`}>
        <table class={isWide ? 'govuk-table' : 'govuk-table wm-narrow'}>
          <caption class="govuk-table__caption" id={`of-${id}`}>
            <a href={href}>{title}</a>
            {unit === null ? null : <span class="wm-muted">, {unit}</span>}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="govuk-table__header">
                Place
              </th>
              {periods.map((period) => (
                <PeriodHeading {...period} />
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(toRow)}</tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p class="wm-small wm-muted">{note}</p>
      ))}
    </div>
  );
}

function PeriodHeading({ name, revision }: ScreenPeriod): VNode {
  return (
    <th scope="col" class="govuk-table__header govuk-table__header--numeric">
      {name}
      {revision === null ? null : <span class="wm-own__mark"> {revision}</span>}
    </th>
  );
}

/** Called and not used as a component: over thousands of rows that costs half as much. */
function toRow({ name, kind, isOurs, cells }: ScreenRow): VNode {
  return (
    <tr class={isOurs ? 'wm-own__us' : undefined}>
      <th scope="row">
        {name}
        {kind === null ? null : <span class="wm-own__mark"> {kind}</span>}
      </th>
      {cells.map(toCell)}
    </tr>
  );
}

function toCell({ text, isGap }: ScreenCell): VNode {
  return isGap ? <td class="wm-gap">{text}</td> : <td>{text}</td>;
}
