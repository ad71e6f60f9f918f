import type { ChartSpec } from '../lib/chartSpec.js';
import { renderBarChart } from './barChart.js';
import { renderLineChart } from './lineChart.js';
import type { ChartSize, Paint } from './paint.js';

/** A chart of either kind as SVG. */
export function renderChart(spec: ChartSpec, size: ChartSize, paint: Paint): string {
  switch (spec.kind) {
    case 'lines':
      return renderLineChart(spec, size, paint);
    case 'bars':
      return renderBarChart(spec, size, paint);
  }
}
