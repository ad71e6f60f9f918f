import type { FastifyReply, FastifyRequest } from 'fastify';
import { packPage, sendPackedPage, type PackedPage } from './packedPage.js';

export interface PageToKeep {
  /** What the page is made from: when another object takes its place, the page is forgotten. */
  readonly era: object;
  /** Everything else the page depends on, such as its address and the day. */
  readonly key: string;
  readonly make: () => Promise<string>;
}

/** Answers with a finished page, made on first use. Only for pages that are the same for everyone. */
export type AnswerKept = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageToKeep,
) => Promise<FastifyReply>;

const quality = 5;

/**
 * Keeps finished pages until the figures change, the ones used longest ago going first.
 * `mostCharacters` bounds what is kept of one era; a page of figures has about 100,000.
 */
export function createPageMemory(mostCharacters: number): AnswerKept {
  const eras = new WeakMap<object, Map<string, PackedPage>>();
  return async (request, reply, { era, key, make }) => {
    const pages = eras.get(era) ?? new Map<string, PackedPage>();
    eras.set(era, pages);
    const kept = pages.get(key);
    const page = kept ?? packPage(await make(), quality);
    // Taken out and put back: the page moves to the end, where the newest stand.
    pages.delete(key);
    pages.set(key, page);
    if (kept === undefined) dropOldest(pages, mostCharacters);
    return sendPackedPage(request, reply, page);
  };
}

function dropOldest(pages: Map<string, PackedPage>, mostCharacters: number): void {
  let characters = 0;
  for (const { html } of pages.values()) characters += html.length;
  for (const [key, { html }] of pages) {
    if (characters <= mostCharacters) return;
    pages.delete(key);
    characters -= html.length;
  }
}
