import type { VNode } from 'preact';

import { GovukDetails } from '../../../web/govuk/generated/GovukDetails.js';
import { describedChart } from '../../document/altText.js';
import type { MeasureBlock } from '../../document/block.js';
import type { Table } from '../../document/table.js';
import { ChartShown } from './ChartShown.js';
import { Heading } from './Heading.js';
import { MarkShown } from './MarkShown.js';
import { Linked, NumberedParagraph, ProseText } from './ProseText.js';
import { TableShown } from './TableShown.js';

export interface MeasureShownProps {
  readonly block: MeasureBlock;
  readonly headingLevel: 3 | 4;
  readonly number: string | null;
}

/** Name, verdicts and sentence, then the chart and the same figures as a table. */
export function MeasureShown({ block, headingLevel, number }: MeasureShownProps): VNode {
  const { id, name, href, direction, pace, text, notes, chart, table } = block;
  return (
    <>
      <Heading level={headingLevel} id={id} className="wm-h3gap">
        <Linked text={name} href={href} />
      </Heading>
      <p>
        <MarkShown mark={direction} />{' '}
        {pace === null ? null : <span class="wm-muted">{pace.words}</span>}
      </p>
      <NumberedParagraph number={number} prose={text} />
      {notes.map((note) => (
        <p class="wm-small wm-muted">
          <ProseText prose={note} />
        </p>
      ))}
      {chart === null ? null : <ChartShown chart={describedChart(chart, table !== null)} />}
      {table === null ? null : <MeasureTable table={table} isFolded={chart !== null} />}
    </>
  );
}

interface MeasureTableProps {
  readonly table: Table;
  readonly isFolded: boolean;
}

/** Folded away under a chart, which shows the same; open where it is all there is. */
function MeasureTable({ table, isFolded }: MeasureTableProps): VNode {
  if (!isFolded) return <TableShown table={table} isCaptionShown />;
  return (
    <GovukDetails
      summaryText="The same figures as a table"
      text=""
      html={<TableShown table={table} isCaptionShown />}
      classes="wm-flat"
    />
  );
}
