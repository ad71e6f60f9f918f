import type { ComponentChildren, VNode } from 'preact';

export interface AccentProps {
  /** The priority's place in the plan, from 1. The seven colours come round again after 7. */
  readonly number: number;
  readonly children: ComponentChildren;
}

/** The priority's quiet colour, as a thin rule beside its name. */
export function Accent({ number, children }: AccentProps): VNode {
  return <div class={`wm-accent wm-accent--${((number - 1) % 7) + 1}`}>{children}</div>;
}
