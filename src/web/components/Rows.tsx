import type { ComponentChildren, VNode } from 'preact';

/** A plain list with hairlines, for `MeasureRow` and `ActionRow`. */
export function Rows({ children }: { readonly children: ComponentChildren }): VNode {
  return <ul class="wm-rows">{children}</ul>;
}
