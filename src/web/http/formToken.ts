import fastifyCookie from '@fastify/cookie';
import fastifyCsrf from '@fastify/csrf-protection';
import fastifyForms from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type {} from './lapsedForms.js';

export interface FormTokenOptions {
  /** Signs the tokens. */
  readonly secret: string;
  /** Whether the site is reached over HTTPS alone. */
  readonly isSecure: boolean;
}

/** The field of every form that holds its token. */
export const tokenField = '_token';

/** A form has a few fields; whoever sends thousands is no browser. */
const mostFormBytes = 262_144;

/**
 * Reads posted forms, and refuses any change that does not carry the token of a page of ours: it
 * is bound to the session and to a cookie of the browser.
 */
export async function registerFormTokens(
  app: FastifyInstance,
  { secret, isSecure }: FormTokenOptions,
): Promise<void> {
  await app.register(fastifyCookie);
  await app.register(fastifyForms, { bodyLimit: mostFormBytes });
  await app.register(fastifyCsrf, {
    cookieKey: 'waymark_form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure },
    csrfOpts: { hmacKey: secret, userInfo: true },
    getUserInfo: ({ person, lapsed }) => person?.sessionId ?? lapsed?.sessionId ?? 'nobody',
    getToken: tokenOf,
  });
  app.addHook('preHandler', (request, reply, done) => {
    if (isReading(request) || request.routeOptions.config.access?.kind === 'key') {
      done();
      return;
    }
    app.csrfProtection(request, reply, done);
  });
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** From the form; a form with a file has it in its address, since its fields come with the file. */
function tokenOf({ body, query }: FastifyRequest): string | undefined {
  return fieldOf(body) ?? fieldOf(query);
}

function fieldOf(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null || !(tokenField in fields)) return undefined;
  const token = fields[tokenField];
  return typeof token === 'string' ? token : undefined;
}
