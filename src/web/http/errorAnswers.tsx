import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErrorPage } from '../page/ErrorPage.js';
import { renderPage } from '../page/renderPage.js';
import type { Link, Shell } from '../page/shell.js';
import { sendProblem, statusTitle } from './problem.js';
import { notFound, type Refusal, refusalOf } from './refusal.js';
import { protect } from './securityHeaders.js';

export interface ErrorAnswersOptions {
  readonly shell: Shell;
  /** Addresses under it are answered with problem documents: `/api/`. */
  readonly apiRoot: string;
  /** Where those who are signed in start; a refusal under it leads back there. */
  readonly workHref?: string;
}

/** What answers when something is thrown; the framework's own refusals need it before any route. */
export type AnswerError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** The one place that turns a thrown error into an answer. Give it to `frameworkErrors` as well. */
export function errorAnswers(options: ErrorAnswersOptions): AnswerError {
  return (error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.status >= 500) request.log.error({ err: error }, 'request failed');
    answer(options, refusal, { request, reply });
  };
}

/** Answers every error and every address nobody has. */
export function registerErrorAnswers(app: FastifyInstance, options: ErrorAnswersOptions): void {
  app.setErrorHandler(errorAnswers(options));
  app.setNotFoundHandler((request, reply) => {
    answer(options, notFound('There is nothing at this address.'), { request, reply });
  });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

function answer(
  { shell, apiRoot, workHref }: ErrorAnswersOptions,
  refusal: Refusal,
  { request, reply }: Exchange,
): void {
  const { status, detail } = refusal;
  // Refusals made before any route run no hooks, so the headers are set here too.
  protect(request, reply);
  reply.header('cache-control', 'no-store');
  if (request.url.startsWith(apiRoot)) {
    sendProblem(reply, {
      status,
      title: statusTitle(status),
      detail,
      instance: `urn:request:${request.id}`,
    });
    return;
  }
  const isWork = workHref !== undefined && request.url.startsWith(workHref);
  const links = isWork ? [{ text: 'Go to my tasks', href: workHref }] : [];
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(errorPage(shell, refusal, { links, requestId: request.id }));
}

interface ErrorParts {
  readonly links: readonly Link[];
  readonly requestId: string;
}

function errorPage(shell: Shell, refusal: Refusal, { links, requestId }: ErrorParts): string {
  return renderPage(
    shell,
    { title: refusal.title, section: null },
    <ErrorPage
      heading={refusal.title}
      paragraphs={refusal.paragraphs}
      links={[
        ...links,
        { text: 'See the whole plan', href: shell.sectionHrefs.plan },
        { text: 'Find a measure', href: shell.sectionHrefs.measures },
      ]}
      {...(refusal.status >= 500 ? { requestId } : {})}
    />,
  );
}
