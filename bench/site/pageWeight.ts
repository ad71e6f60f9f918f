import type { Agent } from 'node:http';
import { fetchRaw, textOf } from './fetchRaw.js';

/** What a first visit to one page brings over the wire, in bytes. */
export interface PageWeight {
  readonly path: string;
  readonly page: number;
  /** Stylesheet, scripts, fonts and icon: fetched once and kept. */
  readonly assets: number;
}

/** Weighs pages with all that they fetch; each file of the look is fetched once for all. */
export function startScales(origin: string, agent: Agent): (path: string) => Promise<PageWeight> {
  const known = new Map<string, Promise<FetchedFile>>();
  const fetchFile = (address: string): Promise<FetchedFile> => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const fetched = fetchWithLinks(address, agent);
    known.set(address, fetched);
    return fetched;
  };
  return async (path) => {
    const page = await fetchWithLinks(origin + path, agent);
    const waiting = [...page.fetches];
    const seen = new Set<string>();
    let assets = 0;
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const file = await fetchFile(address);
      assets += file.wireBytes;
      waiting.push(...file.fetches);
    }
    return { path, page: page.wireBytes, assets };
  };
}

interface FetchedFile {
  readonly wireBytes: number;
  /** The addresses that a browser fetches because of it. */
  readonly fetches: readonly string[];
}

async function fetchWithLinks(address: string, agent: Agent): Promise<FetchedFile> {
  const answer = await fetchRaw(address, agent);
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
  const isFont = address.endsWith('.woff2');
  const fetches = isFont ? [] : linksIn(await textOf(answer));
  return {
    wireBytes: answer.wireBytes,
    fetches: fetches.map((link) => new URL(link, address).href),
  };
}

/** Stylesheets, preloads and icons, scripts, `url()` of a stylesheet, `import` of a script. */
const patterns = [
  /<link\b(?=[^>]*\brel="(?:stylesheet|preload|icon)")[^>]*\bhref="([^"]+)"/g,
  /<script\b[^>]*\bsrc="([^"]+)"/g,
  /<img\b[^>]*\bsrc="([^"]+)"/g,
  /\burl\(["']?(?!data:)([^"')]+)["']?\)/g,
  /\b(?:from|import)\s*\(?["']([./][^"']+)["']/g,
] as const;

function linksIn(text: string): readonly string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, link = '']) => link).filter((link) => link !== ''),
  );
}
