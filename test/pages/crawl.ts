import { parseHTML } from 'linkedom';
import type { Answer, ServedPages } from '../builders/servedPages.js';

export interface Visit extends Answer {
  readonly path: string;
  /** `null` for what is not a page. */
  readonly document: Document | null;
}

/** More addresses than the plan has pages would mean a list that never ends. */
const mostVisits = 1500;

/** Of addresses that differ only in what they ask for, such as the place, so many are enough. */
const mostOfKind = 15;

/**
 * Everything that links lead to inside the site, from its home page on, each address once; of places
 * and of addresses with a question, which are without number, the first of each kind.
 */
export async function crawl(
  { get }: Pick<ServedPages, 'get'>,
  visit: (visit: Visit) => void,
): Promise<number> {
  const known = new Set(['/']);
  const visited = new Map<string, number>();
  let visits = 0;
  for (const path of known) {
    const kind = kindOf(path);
    const before = kind === null ? 0 : (visited.get(kind) ?? 0);
    if (before >= mostOfKind) {
      known.delete(path);
      continue;
    }
    if (kind !== null) visited.set(kind, before + 1);
    // Not what is known: most files that pages lead to are left out when their turn comes.
    visits += 1;
    if (visits > mostVisits) throw new Error(`more than ${mostVisits} addresses`);
    const answer = await get(path);
    const document = answer.type.startsWith('text/html') ? parseHTML(answer.text).document : null;
    visit({ ...answer, path, document });
    for (const href of document === null ? [] : innerLinks(document)) known.add(href);
  }
  return known.size;
}

/** `null` for an address that is one of a kind, such as a measure of the plan. */
function kindOf(path: string): string | null {
  // A table may be asked for with one more place each time: how often a field stands there is no kind.
  const { pathname, searchParams } = new URL(path, 'http://x.example');
  const [, step = ''] = pathname.split('/');
  const ending = /\.[a-z]+$/.exec(pathname)?.[0] ?? '';
  const isAsking = [...searchParams].length > 0;
  // A measure that the plan does not track looks like every other one.
  const isOfSource = pathname.startsWith('/measures/lait-');
  return isAsking || ending !== '' || step === 'areas' || isOfSource
    ? `${step} ${ending} ${[...new Set(searchParams.keys())].toSorted().join(' ')}`
    : null;
}

/** The addresses of our own that a page leads to, without the place inside the page. */
function innerLinks(document: Document): readonly string[] {
  return [...document.querySelectorAll('a[href], link[href], script[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((href) => href.startsWith('/'))
    .map((href) => href.replace(/#.*$/, ''));
}
