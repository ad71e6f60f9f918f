import type { VNode } from 'preact';

import { renderChart } from '../../../charts/renderChart.js';
import type { ChartSpec } from '../../../lib/chartSpec.js';
import { trustedHtml } from '../../../web/govuk/trustedHtml.js';

/** Message, subtitle and the chart drawn twice; the style sheet shows the one that fits. */
export function ChartShown({ chart }: { readonly chart: ChartSpec }): VNode {
  return (
    <figure class="wm-fig wm-fig--main">
      <figcaption>
        <span class="wm-fig__title">{chart.title}</span>{' '}
        <span class="wm-fig__sub">{chart.subtitle}</span>
      </figcaption>
      {trustedHtml(renderChart(chart, 'wide', 'page'))}
      {trustedHtml(renderChart(chart, 'narrow', 'page'))}
    </figure>
  );
}
