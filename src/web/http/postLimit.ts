import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { TooManyRequestsError } from '../../lib/refusals.js';

/**
 * For the configuration of a public form's POST: a hundred a minute from one address, each form
 * by itself. A whole council may stand behind one address, so nothing that only reads is counted,
 * and what one account does wrong is counted for that account alone.
 */
export const postedForm = { rateLimit: { max: 100, timeWindow: 60_000 } } as const;

/** Counts where a route asks for it. Register it before any route. */
export async function registerPostLimits(app: FastifyInstance): Promise<void> {
  const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false } as const;
  await app.register(fastifyRateLimit, {
    global: false,
    keyGenerator: ({ ip }) => networkOf(ip),
    addHeaders: { ...silent, 'x-ratelimit-reset': false, 'retry-after': true },
    addHeadersOnExceeding: { ...silent, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { ttl }) =>
      new TooManyRequestsError(`wait ${Math.ceil(ttl / 1000)} seconds, then send the form again`),
  });
}

/** One household or office has 2^64 IPv6 addresses: the first half says which it is. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}
