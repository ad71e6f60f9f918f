import type { VNode } from 'preact';

export interface NamedItem {
  readonly name: string;
  readonly words: string;
}

/** Names, each with a line about it beside or below. */
export function NamedList({ items }: { readonly items: readonly NamedItem[] }): VNode | null {
  if (items.length === 0) return null;
  return (
    <dl class="wm-named">
      {items.map(({ name, words }) => (
        <div>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
