import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauge, type Metric } from '../../lib/prometheusText.js';

export interface ProcessMetrics {
  readonly list: () => readonly Metric[];
  readonly stop: () => void;
}

const nanoseconds = 1e9;

/** Memory, processor time and how late the event loop runs; the lateness is since the last look. */
export function watchProcess(): ProcessMetrics {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  return {
    list: () => {
      const metrics = [...lateness(delay), ...usage()];
      delay.reset();
      return metrics;
    },
    stop: () => delay.disable(),
  };
}

function lateness(delay: ReturnType<typeof monitorEventLoopDelay>): readonly Metric[] {
  // Before the first tick there is no figure yet.
  const seconds = (value: number) => (Number.isFinite(value) ? value / nanoseconds : 0);
  return [
    {
      name: 'waymark_event_loop_delay_seconds',
      help: 'How long work waits for the event loop, since the last look.',
      kind: 'gauge',
      samples: [
        { labels: { quantile: '0.5' }, value: seconds(delay.percentile(50)) },
        { labels: { quantile: '0.99' }, value: seconds(delay.percentile(99)) },
        { labels: { quantile: '1' }, value: seconds(delay.max) },
      ],
    },
  ];
}

function usage(): readonly Metric[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Memory of objects in use.', heapUsed),
    gauge('nodejs_external_memory_bytes', 'Memory outside the heap.', external),
    {
      name: 'process_cpu_seconds_total',
      help: 'Processor time used.',
      kind: 'counter',
      samples: [{ value: (user + system) / 1e6 }],
    },
    gauge(
      'process_uptime_seconds',
      'How long the process has been running.',
      Math.round(process.uptime()),
    ),
  ];
}
