import { parseHTML } from 'linkedom';
import type { ServedPages } from '../builders/servedPages.js';

/** A page that offers tables to take away, with the addresses it gives, by their ending. */
export interface OfferingPage {
  readonly page: string;
  readonly csv: readonly string[];
  readonly ods: readonly string[];
  readonly json: readonly string[];
}

/** Of pages alike but for the measure, the place or the priority, so many are enough. */
const mostOfKind = 3;

/** The pages that offer a table as a file, found by following links from those given on. */
export async function findDownloads(
  { get }: Pick<ServedPages, 'get'>,
  from: readonly string[],
): Promise<readonly OfferingPage[]> {
  const known = new Set(from);
  const visited = new Map<string, number>();
  const offering: OfferingPage[] = [];
  for (const page of known) {
    const before = visited.get(kindOf(page)) ?? 0;
    if (before >= mostOfKind) continue;
    visited.set(kindOf(page), before + 1);
    const answer = await get(page);
    if (!answer.type.startsWith('text/html')) continue;
    const links = innerLinks(answer.text);
    const ending = (format: string) => links.filter((link) => pathOf(link).endsWith(`.${format}`));
    const found = { page, csv: ending('csv'), ods: ending('ods'), json: ending('json') };
    if (found.csv.length + found.ods.length > 0) offering.push(found);
    for (const link of links) if (!/\.[a-z]+$/.test(pathOf(link))) known.add(link);
  }
  return offering;
}

/** What the address of a file is made of: `measures 2 csv area`. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://x.example');
  const steps = pathname.split('/');
  const ending = /\/(?<name>[^/]+\.[a-z]+)$/.exec(pathname)?.groups?.['name'] ?? '';
  // A name that many files share tells a kind, one of a measure does not.
  const last = steps.length === 4 ? ending : (ending.split('.')[1] ?? '');
  return [steps[1], steps.length, last, ...new Set(searchParams.keys())].join(' ');
}

const pathOf = (address: string) => new URL(address, 'http://x.example').pathname;

function innerLinks(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const links = [...document.querySelectorAll('a[href]')]
    .map((element) => element.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/'))
    .map((href) => href.replace(/#.*$/, ''));
  return [...new Set(links)];
}
