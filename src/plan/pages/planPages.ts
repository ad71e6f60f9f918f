import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { londonDate } from '../../lib/calendarDate.js';
import type { ListSeriesHistory } from '../../measures/model/seriesHistory.js';
import type { AnswerKept } from '../../web/http/pageMemory.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Page, Shell } from '../../web/page/shell.js';
import { getFigures, type Figures, type FigureSources } from '../model/judging.js';

export interface PlanPageDependencies extends FigureSources {
  readonly clock: () => Date;
  readonly shell: Shell;
  readonly answerKept: AnswerKept;
  /** What every release gave, for "what was known when". */
  readonly listSeriesHistory: ListSeriesHistory;
}

/** What the pages of one app share. */
export interface PlanPages {
  readonly app: FastifyInstance;
  readonly dependencies: PlanPageDependencies;
}

/** A page and what goes into it. */
export interface MadePage {
  readonly page: Page;
  readonly body: VNode;
}

export const ofArea = z.object({ area: z.string().optional() });

/** A filter of an address; an empty one counts as none. */
export const filled = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === '' ? null : text));

/** Sends a page that is made for this one request, such as the answer to a search. */
export function sendPage(
  { dependencies }: PlanPages,
  reply: FastifyReply,
  { page, body }: MadePage,
): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(renderPage(dependencies.shell, page, body));
}

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Sends a page that depends on figures, plan, day and its key alone: it is made once and kept until
 * one of them changes.
 */
export async function sendKeptPage(
  { dependencies }: PlanPages,
  { request, reply }: Exchange,
  kept: {
    /** Made of what the address means, so that two spellings of one area share a page. */
    readonly key: (figures: Figures) => string;
    readonly make: (figures: Figures, today: string) => Promise<MadePage>;
  },
): Promise<FastifyReply> {
  const figures = await getFigures(dependencies);
  const today = londonDate(dependencies.clock());
  return dependencies.answerKept(request, reply, {
    era: figures.judging,
    key: `${today} ${kept.key(figures)}`,
    make: async () => {
      const { page, body } = await kept.make(figures, today);
      return renderPage(dependencies.shell, page, body);
    },
  });
}
