import { describeLines } from '../../../charts/description.js';
import { renderChart } from '../../../charts/renderChart.js';
import { startsAboveZero } from '../../../charts/valueAxis.js';
import { numberText } from '../../../lib/decimal.js';
import type { LineChartSpec } from '../../../lib/chartSpec.js';
import { periodName } from '../../../measures/model/periodName.js';
import type { FigureProps } from '../../../web/components/Figure.js';
import { earlierGap, gapVerdictWords, newestGap } from '../../model/gapWords.js';
import type { JudgedGap } from '../../model/groups.js';
import { measureLines } from '../../model/measureLines.js';
import { measureTable } from '../../model/measureTable.js';
import type { MeasureView } from '../../model/measureView.js';
import { formatOf } from './groupFigures.js';

/**
 * The first gap over time; `null` where fewer than two can be drawn, or the page is about that very
 * gap and has drawn it.
 */
export function mainGapFigure(main: JudgedGap | undefined, page: MeasureView): FigureProps | null {
  if (main === undefined || main.planMeasureId === page.id) return null;
  const { judged, gap } = main;
  const lines = measureLines(judged);
  const table = measureTable(judged);
  if (lines === null || table === null) return null;
  const drawn = lines.lines[0]?.points.filter(({ value }) => value !== null) ?? [];
  if (drawn.length < 2) return null;
  const named = { ...lines, id: `gap-${judged.view.id}`, title: titleOf(main) };
  const spec: LineChartSpec = { ...named, description: describeLines(named) };
  const raised = startsAboveZero(spec) ? ' The scale does not start at nought.' : '';
  return {
    title: spec.title,
    subtitle: `The gap between ${gap.group.label} and ${gap.comparison.label}. ${judged.area.name}.${raised}`,
    wide: renderChart(spec, 'wide', 'page'),
    narrow: renderChart(spec, 'narrow', 'page'),
    isMain: true,
    table: {
      caption: `The gap in every period${table.unit === null ? '' : `, ${table.unit}`}`,
      isCaptionShown: table.unit !== null,
      columns: [
        { heading: table.rowHeading },
        ...table.columns.map((heading, at) => ({ heading, isNumeric: true, isOurs: at === 0 })),
      ],
      rows: table.rows,
      note: table.notes.length === 0 ? null : table.notes.join(' '),
    },
    tableSummary: 'The gap in every period as a table',
  };
}

function titleOf({ judged }: JudgedGap): string {
  const newest = newestGap(judged);
  const earlier = earlierGap(judged);
  const format = formatOf(judged);
  if (newest?.value == null) return 'The gap over time';
  const now = `The gap was ${numberText(newest.value, format)} in ${periodName(newest.period)}`;
  if (earlier === null || earlier.period.label === newest.period.label) return `${now}.`;
  const words = gapVerdictWords(judged).toLowerCase();
  const before = `${numberText(earlier.value, format)} in ${periodName(earlier.period)}`;
  return `${now} and ${before}${words === 'not known' ? '' : `: ${words}`}.`;
}
