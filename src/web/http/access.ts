import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { NotPermittedError } from '../../lib/refusals.js';
import { decideAccess, publicAccess, toActor, type AccessRule } from '../../people/model/access.js';
import type { PersonActing } from '../../people/model/actor.js';
import type { HeldRole, SignedIn } from '../../people/model/signedIn.js';
import type { NoteLapsed } from './lapsedForms.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** The rule of all routes of a scope that say nothing themselves: see `registerPublic`. */
    routeAccess: { readonly rule: AccessRule } | null;
  }
  interface FastifyContextConfig {
    /** Who may use the route. The app does not start while one is missing. */
    access?: AccessRule;
  }
  interface FastifyRequest {
    /** Who is signed in; looked for only where a route is not public. */
    person: SignedIn | null;
    /** The role that opened the route; `null` where it needs none. */
    heldRole: HeldRole | null;
  }
}

/** A route and who may use it, as the table of access lists them. */
export interface RouteAccess {
  readonly method: string;
  readonly path: string;
  readonly rule: AccessRule;
}

export interface AccessOptions {
  /** Who the headers of a request say it is from, if their session is good. */
  readonly findSignedIn: (headers: IncomingHttpHeaders) => Promise<SignedIn | null>;
  readonly signInPath: (next: string) => string;
  readonly secondFactorPath: (next: string) => string;
  /** Lets a form through to where it is kept, and no further: see `registerLapsedForms`. */
  readonly noteLapsed?: NoteLapsed;
}

/**
 * Asks every route for its rule and keeps to it. Register it before any route. Answers the list of
 * all routes, which grows as they are registered.
 */
export function registerAccess(
  app: FastifyInstance,
  options: AccessOptions,
): readonly RouteAccess[] {
  const routes: RouteAccess[] = [];
  app.decorateRequest('person', null);
  app.decorateRequest('heldRole', null);
  app.addHook('onRoute', function (route) {
    const { method, url } = route;
    const rule = route.config?.access ?? scopeRule(this);
    if (rule === undefined) throw new Error(`${String(method)} ${url} does not say who may use it`);
    route.config = { ...route.config, access: rule };
    for (const each of [method].flat()) routes.push({ method: each, path: url, rule });
  });
  app.addHook('onRequest', async (request, reply) => {
    const rule = request.routeOptions.config.access;
    // An address that nobody has: it is answered with “not found”.
    if (rule === undefined || rule.kind === 'public') return;
    reply.header('cache-control', 'no-store');
    if (rule.kind === 'key') return;
    return admit({ request, reply }, rule, options);
  });
  return routes;
}

function scopeRule(scope: FastifyInstance): AccessRule | undefined {
  return scope.hasDecorator('routeAccess') ? scope.routeAccess?.rule : undefined;
}

/**
 * Registers pages that are there for everybody. Their addresses are read and nothing else: one that
 * changes something has to declare a rule of its own, elsewhere.
 */
export async function registerPublic(
  app: FastifyInstance,
  register: (scope: FastifyInstance) => void,
): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.decorate('routeAccess', { getter: () => ({ rule: publicAccess }) });
    scope.addHook('onRoute', ({ method, url }) => {
      const isRead = [method].flat().every((each) => each === 'GET' || each === 'HEAD');
      if (!isRead) throw new Error(`${String(method)} ${url} changes something for everybody`);
    });
    register(scope);
    done();
  });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function admit(
  { request, reply }: Exchange,
  rule: AccessRule,
  { findSignedIn, signInPath, secondFactorPath, noteLapsed }: AccessOptions,
): Promise<FastifyReply | undefined> {
  request.person = await findSignedIn(request.headers);
  const decision = decideAccess(rule, request.person);
  switch (decision.kind) {
    case 'granted':
      request.heldRole = decision.held;
      return undefined;
    case 'signInFirst':
      if (await noteLapsed?.(request)) return undefined;
      return reply.redirect(signInPath(pageOf(request)), 303);
    case 'secondFactorFirst':
      return reply.redirect(secondFactorPath(pageOf(request)), 303);
    case 'refused':
      throw new NotPermittedError('your role does not allow this');
  }
}

/** Where to go on after signing in: the page itself, never an address that changes something. */
function pageOf({ method, url, headers }: FastifyRequest): string {
  if (method === 'GET' || method === 'HEAD') return url;
  const from = typeof headers.referer === 'string' ? headers.referer : '';
  return URL.canParse(from) ? new URL(from).pathname : '';
}

/** Somebody signed in, on a route that is not public. */
export function personOf({ person }: FastifyRequest): SignedIn {
  if (person === null) throw new Error('the route of a signed-in person is public');
  return person;
}

/** Who acts, in the role that opened the route. */
export function actorOf(request: FastifyRequest): PersonActing {
  const { person, heldRole } = request;
  if (person === null || heldRole === null) throw new Error('the route names no role to act in');
  return toActor(person, heldRole, request.id);
}
