import type { ComponentChildren, VNode } from 'preact';
import { trustedHtml } from '../govuk/trustedHtml.js';
import type { DirectionShown } from './direction.js';
import { type QuartileBand, QuarterMark } from './QuarterMark.js';
import { Verdict } from './Verdict.js';

/** A figure with what it is about: `28%` and `2025`. */
export interface NotedFigure {
  readonly text: string;
  readonly note: string | null;
}

/** A figure; or, in words, why there is none. */
export interface GridCell extends NotedFigure {
  readonly isMissing?: true;
}

export interface MeasureGridRowProps {
  readonly title: string;
  readonly href: string;
  readonly now: GridCell;
  readonly direction: DirectionShown;
  /** Why the direction is not known, or that the measure stands apart. */
  readonly directionNote: string | null;
  readonly sparkline: string | null;
  /** `null` where no figure was ever loaded: then the first cell says it for all of them. */
  readonly beside: GridBeside | null;
}

/** What the newest figure is set against. */
export interface GridBeside {
  readonly change: GridCell;
  /** `Behind most places` with `since 2022: 126 of 151 rose less`. */
  readonly pace: GridCell;
  readonly england: GridCell;
  readonly similarAreas: GridCell;
  /** `joint 130th of 151` */
  readonly rank: GridCell;
  readonly band: QuartileBand | null;
}

/** One measure of the grid. What is missing is said in words, never left to be read as nought. */
export function MeasureGridRow(row: MeasureGridRowProps): VNode {
  const { title, href, now, direction, directionNote, sparkline, beside } = row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={href}>{title}</a>
      </th>
      <Cell label="Now" kind="wm-grid__now" cell={now} />
      {beside === null ? <Nothing /> : <Cell label="Change" cell={beside.change} />}
      <td role="cell" class="wm-left wm-grid__trend">
        <Verdict direction={direction} />
        {directionNote === null ? null : <small> {directionNote}</small>}
        {sparkline === null ? null : trustedHtml(sparkline)}
      </td>
      {beside === null ? noneBeside() : besideCells(beside)}
    </tr>
  );
}

function noneBeside(): ComponentChildren {
  return ['Pace', 'England', 'Similar areas', 'Rank'].map(() => <Nothing />);
}

function besideCells({ pace, england, similarAreas, rank, band }: GridBeside): ComponentChildren {
  return (
    <>
      <Cell label="Pace" kind="wm-left wm-grid__pace" cell={pace} />
      <Cell label="England" cell={england} />
      <Cell label="Similar areas" cell={similarAreas} />
      <Cell label="Rank" kind="wm-grid__rank" cell={rank}>
        {band === null ? null : (
          <small>
            {' '}
            <QuarterMark band={band} />
          </small>
        )}
      </Cell>
    </>
  );
}

/** Nothing to set beside nothing: empty to the eye, and left out where the cells are blocks. */
function Nothing(): VNode {
  return (
    <td role="cell" class="wm-grid__nothing">
      <span class="govuk-visually-hidden">none</span>
    </td>
  );
}

export interface CellProps {
  /** Repeats the column's heading where the cells are blocks. */
  readonly label: string;
  readonly kind?: string;
  readonly cell: GridCell;
  readonly children?: ComponentChildren;
}

export function Cell({ label, kind = '', cell, children }: CellProps): VNode {
  const classes = [cell.isMissing === true ? 'wm-none' : '', kind].filter((name) => name !== '');
  return (
    <td role="cell" {...(classes.length === 0 ? {} : { class: classes.join(' ') })}>
      <span class="wm-lab">{label}</span> {cell.text}
      {cell.note === null ? null : <small> {cell.note}</small>}
      {children}
    </td>
  );
}
