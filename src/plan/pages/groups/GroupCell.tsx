import type { ComponentChildren, VNode } from 'preact';
import type { NotedFigure } from '../../../web/components/MeasureGridRow.js';

interface CellProps {
  /** Repeats the column's heading where the cells are blocks. */
  readonly label: string;
  readonly kind?: string;
  readonly figure: NotedFigure;
  readonly children?: ComponentChildren;
}

/** A figure with what it is about, under its column's heading or after it. */
export function GroupCell({ label, kind = '', figure, children }: CellProps): VNode {
  return (
    <td role="cell" {...(kind === '' ? {} : { class: kind })}>
      <span class="wm-lab">{label}</span> {figure.text}
      {figure.note === null ? null : <small> {figure.note}</small>}
      {children}
    </td>
  );
}
