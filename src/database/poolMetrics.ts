import type pg from 'pg';
import type { Metric } from '../lib/prometheusText.js';

/** How the connections to the database stand. */
export function poolMetrics({ totalCount, idleCount, waitingCount }: pg.Pool): readonly Metric[] {
  return [
    {
      name: 'waymark_database_connections',
      help: 'Connections to the database that are open.',
      kind: 'gauge',
      samples: [
        { labels: { state: 'idle' }, value: idleCount },
        { labels: { state: 'busy' }, value: totalCount - idleCount },
      ],
    },
    {
      name: 'waymark_database_waiting',
      help: 'Requests that wait for a connection.',
      kind: 'gauge',
      samples: [{ value: waitingCount }],
    },
  ];
}
