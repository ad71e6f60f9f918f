import type { VNode } from 'preact';
import { Accent } from './Accent.js';
import { MeasureGridRow, type MeasureGridRowProps } from './MeasureGridRow.js';

export interface MeasureGridGroup {
  /** The priority's place in the plan, from 1. */
  readonly number: number;
  readonly name: string;
  readonly href: string;
  /** `11 measures` */
  readonly size: string;
  readonly rows: readonly MeasureGridRowProps[];
}

export interface MeasureGridProps {
  readonly caption: string;
  readonly groups: readonly MeasureGridGroup[];
}

const headings: readonly {
  readonly text: string;
  readonly note?: string;
  readonly isLeft?: true;
}[] = [
  { text: 'Measure' },
  { text: 'Now' },
  { text: 'Change', note: 'on period before' },
  { text: 'Direction', note: 'over time', isLeft: true },
  { text: 'Pace', note: 'beside other places', isLeft: true },
  { text: 'England' },
  { text: 'Similar', note: 'areas' },
  { text: 'Rank', note: '1st is best' },
];

/**
 * Every measure in one table, by priority.
 * Roles are written out because the cells become blocks on a phone, and browsers then drop them.
 */
export function MeasureGrid({ caption, groups }: MeasureGridProps): VNode {
  return (
    <table class="wm-grid" role="table">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map(({ text, note, isLeft }) => (
            <th scope="col" role="columnheader" {...(isLeft === true ? { class: 'wm-left' } : {})}>
              {text}
              {note === undefined ? null : <small> {note}</small>}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group {...group} />
      ))}
    </table>
  );
}

function Group({ number, name, href, size, rows }: MeasureGridGroup): VNode {
  return (
    <tbody role="rowgroup">
      <tr role="row" class="wm-grid__group">
        <th scope="rowgroup" role="rowheader" colSpan={headings.length}>
          <Accent number={number}>
            <a href={href}>{name}</a> <span>{size}</span>
          </Accent>
        </th>
      </tr>
      {rows.map((row) => (
        <MeasureGridRow {...row} />
      ))}
    </tbody>
  );
}
