import type { VNode } from 'preact';
import type { BestMark } from './bestOf.js';

const words: Readonly<Record<BestMark, string>> = { best: 'Best', jointBest: 'Joint best' };

/** Whose figure is best: a star and its word, so that it is never told by colour. */
export function BestSign({ best }: { readonly best: BestMark }): VNode {
  return (
    <span class="wm-best">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path
          fill="currentColor"
          d="M8 .9l2.2 4.6 5 .7-3.6 3.5.9 5L8 12.3l-4.5 2.4.9-5L.8 6.2l5-.7z"
        />
      </svg>{' '}
      {words[best]}
    </span>
  );
}
