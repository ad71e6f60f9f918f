import type { FastifyInstance } from 'fastify';
import type { RequestMetrics } from './requestMetrics.js';

export interface RequestLogOptions {
  readonly metrics: RequestMetrics;
  /** Patterns that programs ask for all day: their lines are for `debug`. */
  readonly quietRoutes: readonly string[];
}

/** One line and one count for each answer: the pattern of the address, never the address. */
export function registerRequestLog(
  app: FastifyInstance,
  { metrics, quietRoutes }: RequestLogOptions,
): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    metrics.note({ method, route, status, seconds: reply.elapsedTime / 1000 });
    const line = { method, route, status, ms: Math.round(reply.elapsedTime * 10) / 10 };
    if (quietRoutes.includes(route)) request.log.debug(line, 'answered');
    else request.log.info(line, 'answered');
    done();
  });
}
