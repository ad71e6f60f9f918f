import { expect, it } from 'vitest';
import { prometheusText } from '../../lib/prometheusText.js';
import { createRequestMetrics } from './requestMetrics.js';

it('counts answers by method, route and status', () => {
  const metrics = createRequestMetrics();
  const answer = { method: 'GET', route: '/measures/:id', status: 200, seconds: 0.02 };
  metrics.note(answer);
  metrics.note(answer);
  metrics.note({ ...answer, status: 404 });
  const text = prometheusText(metrics.list());
  const labels = 'method="GET",route="/measures/:id"';
  expect(text).toContain(`waymark_http_requests_total{${labels},status="200"} 2\n`);
  expect(text).toContain(`waymark_http_requests_total{${labels},status="404"} 1\n`);
});

it('adds each duration to every bucket whose end it does not pass', () => {
  const metrics = createRequestMetrics();
  for (const seconds of [0.005, 0.2, 60]) {
    metrics.note({ method: 'GET', route: '/', status: 200, seconds });
  }
  const text = prometheusText(metrics.list());
  const bucket = (end: string) =>
    new RegExp(`_bucket\\{route="/",le="${end.replace('+', '\\+')}"\\} (\\d+)`).exec(text)?.[1];
  expect([bucket('0.005'), bucket('0.1'), bucket('0.25'), bucket('10'), bucket('+Inf')]).toEqual([
    '1',
    '1',
    '2',
    '2',
    '3',
  ]);
  expect(text).toContain('waymark_http_request_duration_seconds_count{route="/"} 3\n');
});
