import type { ChartSpec } from '../../lib/chartSpec.js';

const tableNote = 'The same figures are in the table below.';

/**
 * The chart as its readers meet it: a description that ends by saying where the table is, when
 * there is one.
 */
export function describedChart(chart: ChartSpec, hasTable: boolean): ChartSpec {
  if (!hasTable) return chart;
  return { ...chart, description: `${chart.description.trim()} ${tableNote}` };
}

/** What stands for the picture where it cannot be seen: its message, then what it shows. */
export function altText(chart: ChartSpec): string {
  const title = chart.title.trim();
  return `${/[.!?]$/.test(title) ? title : `${title}.`} ${chart.description.trim()}`;
}
