import type { Page } from '../builders/servedPages.js';

/** The words of an element as a reader meets them: runs of white space are one space. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Big counts by the label of each, in the order of the page. */
export function countsOf(list: Element | null | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of list?.querySelectorAll('dt') ?? []) {
    counts.set(wordsOf(term), Number(wordsOf(term.parentElement?.querySelector('dd'))));
  }
  return counts;
}

/** The side column: each term with its detail and note. */
export function factsOf({ document }: Page): ReadonlyMap<string, string> {
  return pairsOf(document.querySelector('dl.wm-facts'));
}

/** "How we worked it out": each heading with its paragraphs. */
export function methodOf({ document }: Page): ReadonlyMap<string, string> {
  return pairsOf(document.querySelector('dl.govuk-summary-list'));
}

function pairsOf(list: Element | null): ReadonlyMap<string, string> {
  const terms = [...(list?.querySelectorAll('dt') ?? [])];
  return new Map(
    terms.map((term) => [wordsOf(term), wordsOf(term.parentElement?.querySelector('dd'))]),
  );
}

/** Whether a reader meets the first before the second. */
export function comesBefore(first: Element | null, second: Element | null | undefined): boolean {
  const following = 4;
  if (first === null || second == null) return false;
  return (first.compareDocumentPosition(second) & following) !== 0;
}
