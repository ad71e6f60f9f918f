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

export interface MeasureGridRowProps {
  readonly title: string;
  readonly href: string;
  /** `null` where the area has no figure at all. */
  readonly now: NotedFigure | null;
  readonly change: NotedFigure | null;
  readonly direction: DirectionShown;
  readonly sparkline: string | null;
  /** `Behind most` with `126 of 151 rose less`. */
  readonly pace: NotedFigure | null;
  readonly england: string | null;
  readonly similarAreas: string | null;
  /** `130 of 151`, with `joint` when tied. */
  readonly rank: string | null;
  readonly band: QuartileBand | null;
}

/** One measure of the grid. What is missing is said in words, never left to be read as nought. */
export function MeasureGridRow(row: MeasureGridRowProps): VNode {
  const { title, href, now, change, direction, sparkline, pace, rank, band } = row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={href}>{title}</a>
      </th>
      <Cell label="Now" kind="wm-grid__now" content={now?.text ?? null} note={now?.note ?? null} />
      <Cell
        label="Change"
        content={change?.text ?? null}
        note={change?.note ?? null}
        missing="not known"
      />
      <td role="cell" class="wm-left wm-grid__trend">
        <Verdict direction={direction} hasReason />
        {sparkline === null ? null : trustedHtml(sparkline)}
      </td>
      <Cell
        label="Pace"
        kind="wm-left wm-grid__pace"
        content={pace?.text ?? null}
        note={pace?.note ?? null}
        missing="not known"
      />
      <Cell label="England" content={row.england} />
      <Cell label="Similar areas" content={row.similarAreas} />
      <Cell
        label="Rank"
        kind="wm-grid__rank"
        content={rank}
        note={band === null ? null : <QuarterMark band={band} />}
        missing="not ranked"
      />
    </tr>
  );
}

interface CellProps {
  /** Repeats the column's heading where the cells are blocks. */
  readonly label: string;
  readonly kind?: string;
  readonly content: string | null;
  /** Said in place of what is missing. */
  readonly missing?: string;
  readonly note?: ComponentChildren;
}

function Cell(cell: CellProps): VNode {
  const { label, kind = '', content, missing = 'no figure', note = null } = cell;
  if (content === null) {
    return (
      <td role="cell" class={`wm-none ${kind}`.trim()}>
        <span class="wm-lab">{label}</span> {missing}
      </td>
    );
  }
  return (
    <td role="cell" {...(kind === '' ? {} : { class: kind })}>
      <span class="wm-lab">{label}</span> {content}
      {note === null ? null : <small> {note}</small>}
    </td>
  );
}
