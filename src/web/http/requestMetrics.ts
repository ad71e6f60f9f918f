import type { Metric, MetricSample } from '../../lib/prometheusText.js';

/** An answer that was given. `route` is the pattern, never the address that was asked for. */
export interface GivenAnswer {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export interface RequestMetrics {
  readonly note: (answer: GivenAnswer) => void;
  readonly list: () => readonly Metric[];
}

/** Upper ends in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Durations {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** Counts answers and how long they took, since the start of the server. */
export function createRequestMetrics(): RequestMetrics {
  const answers = new Map<string, { readonly labels: Labels; value: number }>();
  const durations = new Map<string, Durations>();
  return {
    note: ({ method, route, status, seconds }) => {
      const labels = { method, route, status: String(status) };
      const key = JSON.stringify(labels);
      const counted = answers.get(key) ?? { labels, value: 0 };
      counted.value += 1;
      answers.set(key, counted);
      const ofRoute = durations.get(route) ?? { counts: buckets.map(() => 0), sum: 0, count: 0 };
      durations.set(route, ofRoute);
      addDuration(ofRoute, seconds);
    },
    list: () => [
      {
        name: 'waymark_http_requests_total',
        help: 'Answers given, by the pattern of the address and the status.',
        kind: 'counter',
        samples: [...answers.values()],
      },
      {
        name: 'waymark_http_request_duration_seconds',
        help: 'How long answers took, by the pattern of the address.',
        kind: 'histogram',
        samples: [...durations].flatMap(([route, of]) => durationSamples(route, of)),
      },
    ],
  };
}

type Labels = Readonly<Record<string, string>>;

function addDuration(of: Durations, seconds: number): void {
  of.sum += seconds;
  of.count += 1;
  buckets.forEach((end, index) => {
    if (seconds <= end) of.counts[index] = (of.counts[index] ?? 0) + 1;
  });
}

function durationSamples(route: string, { counts, sum, count }: Durations): MetricSample[] {
  const ends = buckets.map((end, index) => ({
    suffix: '_bucket',
    labels: { route, le: String(end) },
    value: counts[index] ?? 0,
  }));
  return [
    ...ends,
    { suffix: '_bucket', labels: { route, le: '+Inf' }, value: count },
    { suffix: '_sum', labels: { route }, value: sum },
    { suffix: '_count', labels: { route }, value: count },
  ];
}
