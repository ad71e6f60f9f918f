import type { Action } from './action.js';
import type { Kpi } from './kpi.js';

/**
 * Text made equal for searching: without case, accents or the difference between kinds of
 * apostrophe and dash. `foldText('Ménage’s')` → `menage's`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .toLocaleLowerCase('en-GB');
}

/**
 * The measures in which every word of `words` occurs, in their own order: in the name, in what is
 * counted, in the id or in the field's words for it. No words at all find everything.
 */
export function searchKpis(kpis: readonly Kpi[], words: string): readonly Kpi[] {
  return kpis.filter((kpi) =>
    holdsAll([kpi.name, kpi.counted, kpi.id, ...kpi.alsoCalled].join(' '), words),
  );
}

/** The actions in which every word of `words` occurs: in ref, title, note or lead. */
export function searchActions(actions: readonly Action[], words: string): readonly Action[] {
  return actions.filter((action) =>
    holdsAll(
      [action.ref, action.title, action.note, action.leadNamed, action.owner].join(' '),
      words,
    ),
  );
}

function holdsAll(text: string, words: string): boolean {
  const folded = foldText(text);
  return foldText(words)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
