import type { ComponentChildren, VNode } from 'preact';

export interface Fact {
  readonly term: string;
  readonly detail: ComponentChildren;
  /** In lighter type after the detail: `31 March 2025, final`. */
  readonly note?: string | null;
}

/** The side column of a measure or an action. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): VNode {
  return (
    <dl class="wm-facts">
      {facts.map(({ term, detail, note = null }) => (
        <div>
          <dt>{term}</dt>
          <dd>
            {detail} {note === null ? null : <span>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
