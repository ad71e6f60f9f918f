import type { FastifyRequest } from 'fastify';

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export type LogLevel = (typeof logLevels)[number];

/** Where log lines go; without it, to standard output. */
export interface LogStream {
  readonly write: (line: string) => void;
}

export interface LogSettings {
  readonly level: LogLevel;
  readonly stream?: LogStream;
}

/** What the log may hold: nothing of an address but its pattern, and no words of a person. */
export function logOptions({ level, stream }: LogSettings) {
  return {
    level,
    ...(stream === undefined ? {} : { stream }),
    base: { pid: process.pid },
    serializers: { req: toLoggedRequest, err: toLoggedError },
  };
}

function toLoggedRequest({ method, routeOptions }: FastifyRequest) {
  return { method, route: routeOptions.url ?? 'none' };
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly [name: string]: unknown;
}

/** What PostgreSQL and Node say of an error that is never anybody's words. */
const safeProperties = ['code', 'table', 'constraint', 'routine', 'syscall', 'statusCode'];

const mostCauses = 4;

/**
 * An error without what people typed: a database quotes the values it refuses, so what stands in
 * quotes, and whatever looks like an address, is left out. The detail of a database is not taken.
 */
export function toLoggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const held = new Map(Object.entries(error));
  const kept = safeProperties.filter((name) => held.has(name));
  return {
    type: error.constructor.name,
    message: withoutWords(error.message),
    stack: framesOf(error),
    ...Object.fromEntries(kept.map((name) => [name, held.get(name)])),
    ...(error.cause === undefined || depth >= mostCauses
      ? {}
      : { cause: toLoggedError(error.cause, depth + 1) }),
  };
}

const quoted = /"[^"]*"|“[^”]*”|‘[^’]*’|'[^']*'|`[^`]*`|=\([^)]*\)/g;
const emailAddress = /[^\s@<>()]+@[^\s@<>()]+/g;

function withoutWords(message: string): string {
  return message.replaceAll(emailAddress, '[left out]').replaceAll(quoted, '[left out]');
}

/** Where it came up; the first lines of a trace repeat the message and are not taken. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
