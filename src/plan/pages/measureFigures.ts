import { describeBars, describeLines } from '../../charts/description.js';
import { renderChart } from '../../charts/renderChart.js';
import { startsAboveZero } from '../../charts/valueAxis.js';
import type { BarChartSpec, ChartSpec, LineChartSpec } from '../../lib/chartSpec.js';
import type { FigureProps } from '../../web/components/Figure.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import { measureBars } from '../model/measureBars.js';
import { measureLines } from '../model/measureLines.js';
import { measureTable } from '../model/measureTable.js';
import { authorityTable } from './authorityTable.js';

/** A chart with the words that stand round it, on a page and in a picture alike. */
export interface DescribedChart {
  readonly spec: ChartSpec;
  readonly subtitle: string;
  readonly note: string | null;
}

/** The measure over time as a chart; `null` without figures. */
export function trendChart(judged: JudgedMeasure): DescribedChart | null {
  const lines = measureLines(judged);
  if (lines === null) return null;
  const spec: LineChartSpec = { ...lines, description: describeLines(lines) };
  const raised = startsAboveZero(spec) ? ' The scale does not start at nought.' : '';
  return {
    spec,
    subtitle: `${spec.subtitle}${raised}`,
    note: hasProvisional(spec) ? 'A hollow point is provisional: it may still change.' : null,
  };
}

/** The measure over time, as a chart and the same figures as a table; `null` without figures. */
export function trendFigure(judged: JudgedMeasure): FigureProps | null {
  const chart = trendChart(judged);
  const table = measureTable(judged);
  if (chart === null || table === null) return null;
  const { spec, subtitle, note } = chart;
  return {
    title: spec.title,
    subtitle,
    wide: renderChart(spec, 'wide', 'page'),
    narrow: renderChart(spec, 'narrow', 'page'),
    note,
    table: {
      caption: `${judged.view.title}: every figure${table.unit === null ? '' : `, ${table.unit}`}`,
      isCaptionShown: table.unit !== null,
      columns: [
        { heading: table.rowHeading },
        ...table.columns.map((heading, index) => ({
          heading,
          isNumeric: true,
          isOurs: index === 0,
        })),
      ],
      rows: table.rows,
      note: table.notes.length === 0 ? null : table.notes.join(' '),
    },
    isTableOpen: true,
  };
}

function hasProvisional({ lines }: LineChartSpec): boolean {
  return lines.some(({ points }) =>
    points.some((each) => each.isProvisional && each.value !== null),
  );
}

/** Every authority in the newest period as bars; `null` where few have a figure. */
export function barsChart(judged: JudgedMeasure): DescribedChart | null {
  const bars = measureBars(judged);
  if (bars === null) return null;
  const spec: BarChartSpec = { ...bars, description: describeBars(bars) };
  return { spec, subtitle: spec.subtitle, note: null };
}

/** Every authority in the newest period, as bars and as a table; `null` where few have a figure. */
export function barsFigure(judged: JudgedMeasure): FigureProps | null {
  const chart = barsChart(judged);
  if (chart === null || judged.figures === null) return null;
  const { spec, subtitle } = chart;
  return {
    title: spec.title,
    subtitle,
    wide: renderChart(spec, 'wide', 'page'),
    narrow: renderChart(spec, 'narrow', 'page'),
    isMain: true,
    table: authorityTable(judged, judged.figures),
    tableSummary: 'Every authority as a table',
  };
}
