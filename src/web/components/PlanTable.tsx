import type { VNode } from 'preact';
import { Accent } from './Accent.js';
import {
  type DirectionCounts,
  type DirectionShown,
  type DirectionVerdict,
  directionCountLabels,
  directionTones,
  directionVerdicts,
} from './direction.js';
import { Icon } from './Icon.js';
import { Strip } from './Strip.js';

export interface PlanTableRow {
  /** The priority's place in the plan, from 1. */
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly directions: readonly DirectionShown[];
  readonly counts: DirectionCounts;
  /** Measures that are not counted here, in words: `4 not collected yet`. */
  readonly note?: string | null;
}

const headings: Readonly<Record<DirectionVerdict, string>> = {
  gettingBetter: 'Better',
  gettingWorse: 'Worse',
  noClearChange: 'No clear change',
  watchedOnly: 'Watched only',
  notKnown: 'Not known',
};

/**
 * The priorities with how many measures go which way.
 * Roles are written out because the cells become blocks on a phone, and browsers then drop them.
 */
export function PlanTable({ rows }: { readonly rows: readonly PlanTableRow[] }): VNode {
  return (
    <table class="wm-plan" role="table">
      <caption class="govuk-visually-hidden">
        Number of measures in each priority by which way they are going
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Each shape is one measure
          </th>
          {directionVerdicts.map((verdict) => (
            <th scope="col" role="columnheader">
              {headings[verdict]}
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
  );
}

function Row({ number, name, href, directions, counts, note = null }: PlanTableRow): VNode {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Accent number={number}>
          <a class="wm-plan__name" href={href}>
            {name}
          </a>
          <Strip directions={directions} />
          {note === null ? null : <span class="wm-plan__note">{note}</span>}
        </Accent>
      </th>
      {directionVerdicts.map((verdict) => (
        <Count verdict={verdict} count={counts[verdict]} />
      ))}
    </tr>
  );
}

interface CountProps {
  readonly verdict: DirectionVerdict;
  readonly count: number;
}

function Count({ verdict, count }: CountProps): VNode {
  const tone = directionTones[verdict];
  return (
    <td role="cell" class={count === 0 ? 'wm-zero' : 'wm-some'}>
      <Icon shape={tone} tone={tone} />
      {count}
      <span class="wm-lab"> {directionCountLabels[verdict]}</span>
    </td>
  );
}
