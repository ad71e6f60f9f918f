import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer: no code, style, frame or call from anywhere but our own files. */
export const securityHeaders = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const satisfies Readonly<Record<string, string>>;

/** One year, on answers that came over HTTPS; over plain HTTP browsers must ignore it. */
const strictTransport = 'max-age=31536000; includeSubDomains';

export function registerSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    protect(request, reply);
  });
}

/** Sets them all; for an answer that no hook has seen, too. */
export function protect({ protocol }: FastifyRequest, reply: FastifyReply): void {
  reply.headers(securityHeaders);
  if (protocol === 'https') reply.header('strict-transport-security', strictTransport);
}
