import type { FastifyRequest } from 'fastify';

const hostPattern =
  /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Where this server was asked: `https://plan.example.org`. No setting says what the site is called, so
 * the request does; what stands behind a proxy follows the proxy's headers only where they are
 * trusted. `null` for a host that is no host name, so that nothing else gets into a page or a file.
 * A page that is kept must have it in its key.
 */
export function originOf({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>) {
  return hostPattern.test(host) ? `${protocol}://${host.toLowerCase()}` : null;
}
