import { parseHTML } from 'linkedom';
import type { Answer, ServedPages } from '../builders/servedPages.js';

export interface Visit extends Answer {
  readonly path: string;
  /** `null` for what is not a page. */
  readonly document: Document | null;
}

/** More addresses than the plan has pages would mean a list that never ends. */
const mostVisits = 1000;

/** Everything that links lead to inside the site, from its home page on, each address once. */
export async function crawl(
  { get }: Pick<ServedPages, 'get'>,
  visit: (visit: Visit) => void,
): Promise<number> {
  const known = new Set(['/']);
  for (const path of known) {
    if (known.size > mostVisits) throw new Error(`more than ${mostVisits} addresses`);
    const answer = await get(path);
    const document = answer.type.startsWith('text/html') ? parseHTML(answer.text).document : null;
    visit({ ...answer, path, document });
    for (const href of document === null ? [] : innerLinks(document)) known.add(href);
  }
  return known.size;
}

/** The addresses of our own that a page leads to, without the place inside the page. */
function innerLinks(document: Document): readonly string[] {
  return [...document.querySelectorAll('a[href], link[href], script[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((href) => href.startsWith('/'))
    .map((href) => href.replace(/#.*$/, ''));
}
