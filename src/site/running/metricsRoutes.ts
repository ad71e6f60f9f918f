import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotPermittedError } from '../../lib/refusals.js';
import { isSameSecret } from '../../lib/sameSecret.js';
import { prometheusMediaType, prometheusText, type Metric } from '../../lib/prometheusText.js';
import { metricsPath } from '../../paths/site.js';
import type { AccessRule } from '../../people/model/access.js';

export interface MetricsDependencies {
  readonly listMetrics: () => Promise<readonly Metric[]>;
  readonly metricsToken: string | null;
  /** Whether somebody else's address may stand in the headers. */
  readonly isBehindProxy: boolean;
}

/** Not a person’s key: the operator’s, from the settings. The handler asks for it itself. */
const access: AccessRule = { kind: 'key', roles: [] };

/** What a monitoring program counts. */
export function registerMetrics(app: FastifyInstance, dependencies: MetricsDependencies): void {
  app.get(metricsPath(), { config: { access } }, async (request, reply) => {
    if (!mayCount(request, dependencies)) {
      throw new NotPermittedError('this needs the token of METRICS_TOKEN, sent as a bearer');
    }
    return reply
      .header('cache-control', 'no-store')
      .type(prometheusMediaType)
      .send(prometheusText(await dependencies.listMetrics()));
  });
}

function mayCount(
  { headers, socket }: FastifyRequest,
  { metricsToken, isBehindProxy }: Omit<MetricsDependencies, 'listMetrics'>,
): boolean {
  if (metricsToken !== null)
    return isSameSecret(headers.authorization ?? '', `Bearer ${metricsToken}`);
  // Through a proxy on this machine everybody comes from loopback.
  const isForwarded = forwardedHeaders.some((name) => headers[name] !== undefined);
  return !isBehindProxy && !isForwarded && isLoopback(socket.remoteAddress ?? '');
}

const forwardedHeaders = ['x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
