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
 * Keeps finished pages, packed, until the figures change, the ones used longest ago going first.
 * `mostBytes` bounds what is kept of one era; a packed page of figures has 10,000 to 30,000.
 */
export function createPageMemory(mostBytes: number): AnswerKept {
  const eras = new WeakMap<object, Era>();
  return async (request, reply, { era, key, make }) => {
    const { pages, making } = eras.get(era) ?? newEra();
    eras.set(era, { pages, making });
    const kept = pages.get(key);
    if (kept !== undefined) {
      // Taken out and put back: the page moves to the end, where the newest stand.
      pages.delete(key);
      pages.set(key, kept);
      return sendPackedPage(request, reply, kept);
    }
    // Two readers who ask at once wait for one making.
    const made = making.get(key) ?? make().then((html) => packPage(html, quality));
    making.set(key, made);
    const page = await made.finally(() => making.delete(key));
    pages.set(key, page);
    dropOldest(pages, mostBytes);
    return sendPackedPage(request, reply, page);
  };
}

interface Era {
  /** The ones used longest ago stand first. */
  readonly pages: Map<string, PackedPage>;
  readonly making: Map<string, Promise<PackedPage>>;
}

function newEra(): Era {
  return { pages: new Map(), making: new Map() };
}

function dropOldest(pages: Map<string, PackedPage>, mostBytes: number): void {
  let bytes = 0;
  for (const page of pages.values()) bytes += page.content().length;
  for (const [key, page] of pages) {
    if (bytes <= mostBytes) return;
    pages.delete(key);
    bytes -= page.content().length;
  }
}
