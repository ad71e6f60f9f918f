import type { FastifyReply } from 'fastify';
import { STATUS_CODES } from 'node:http';

/** An error of the programming interface, as RFC 9457 writes it. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  /** What went wrong this time, and what to do. */
  readonly detail: string;
  /** Names this one occurrence, so that it can be found in the log. */
  readonly instance?: string;
  /** The parts of the request that were wrong. */
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', ...problem }));
}

/** The plain name of a status: `Not Found`. */
export function statusTitle(status: number): string {
  return STATUS_CODES[status] ?? 'Error';
}
