import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

/** A session that was good until it was idle too long. */
export interface LapsedSession {
  readonly accountId: string;
  readonly sessionId: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What was typed is kept when the session ran out; the form's page shows it again. `true` where
     * the page is at the address that the form is sent to, else where the page is.
     */
    keepsDraft?: true | ((parameters: unknown) => string);
  }
  interface FastifyRequest {
    lapsed: LapsedSession | null;
  }
}

export interface LapsedFormOptions {
  readonly findLapsed: (headers: IncomingHttpHeaders) => Promise<LapsedSession | null>;
  /** Keeps what was typed, and ends the session for good. */
  readonly keep: (lapsed: LapsedSession, form: string, body: unknown) => Promise<void>;
  /** A form that was taken needs nothing kept. */
  readonly drop: (accountId: string, form: string) => Promise<void>;
  readonly signInPath: (next: string) => string;
}

/** For `registerAccess`: whether a form may go on to where it is kept, and no further. */
export type NoteLapsed = (request: FastifyRequest) => Promise<boolean>;

/**
 * Keeps the forms of people who were idle too long. Register it before any route. The form goes
 * through the check of its token, is kept, and never reaches what would act on it.
 */
export function registerLapsedForms(app: FastifyInstance, options: LapsedFormOptions): NoteLapsed {
  const { findLapsed, keep, drop, signInPath } = options;
  app.decorateRequest('lapsed', null);
  app.addHook('onRoute', (route) => {
    const keepsDraft = route.config?.keepsDraft;
    if (keepsDraft === undefined) return;
    // Those of a route come after those of the whole app: the token has been checked by then.
    route.preHandler = [
      async (request, reply) => {
        const { lapsed, body, params } = request;
        if (lapsed === null) return;
        const form = pathOf(request.url);
        await keep(lapsed, form, body);
        const page = keepsDraft === true ? form : keepsDraft(params);
        return reply.redirect(signInPath(page), 303);
      },
      ...[route.preHandler ?? []].flat(),
    ];
    // A form that was taken leads on; one that was refused is shown again.
    route.onSend = [
      async ({ person, url }, { statusCode }) => {
        if (person !== null && statusCode === 303) await drop(person.accountId, pathOf(url));
      },
      ...[route.onSend ?? []].flat(),
    ];
  });
  return async (request) => {
    if (request.method !== 'POST' || request.routeOptions.config.keepsDraft === undefined)
      return false;
    request.lapsed = await findLapsed(request.headers);
    return request.lapsed !== null;
  };
}

/** An address without what is asked of it: by it a form is known. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}
