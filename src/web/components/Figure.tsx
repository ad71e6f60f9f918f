import type { VNode } from 'preact';
import { GovukDetails } from '../govuk/generated/index.js';
import { trustedHtml } from '../govuk/trustedHtml.js';
import { DataTable, type DataTableProps } from './DataTable.js';

export interface FigureProps {
  /** The message, as a sentence. */
  readonly title: string;
  /** The measure, unit and place. */
  readonly subtitle: string;
  /** Drawings of our own charts: 720 and 340 wide, of which the style sheet shows one. */
  readonly wide: string;
  readonly narrow: string;
  readonly note?: string | null;
  /** Keeps the drawing to the width of the text where there is no side column. */
  readonly isMain?: boolean;
  readonly table: DataTableProps;
  readonly tableSummary?: string;
  readonly isTableOpen?: boolean;
}

/** Message, chart, note, and the same figures as a table. */
export function Figure(figure: FigureProps): VNode {
  const { title, subtitle, wide, narrow, note = null, isMain = false, table } = figure;
  const { tableSummary = 'The same figures as a table', isTableOpen = false } = figure;
  return (
    <>
      <figure class={isMain ? 'wm-fig wm-fig--main' : 'wm-fig'}>
        <figcaption>
          <span class="wm-fig__title">{title}</span> <span class="wm-fig__sub">{subtitle}</span>
        </figcaption>
        {trustedHtml(wide)}
        {trustedHtml(narrow)}
        {note === null ? null : <p class="wm-fig__note">{note}</p>}
      </figure>
      <GovukDetails summaryText={tableSummary} open={isTableOpen} classes="wm-flat">
        <DataTable {...table} />
      </GovukDetails>
    </>
  );
}
