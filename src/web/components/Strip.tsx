import type { VNode } from 'preact';
import { type DirectionShown, directionShape, directionTones, inStripOrder } from './direction.js';
import { Icon } from './Icon.js';

/** One measure, one shape. Hidden from screen readers: the counts beside it say the same. */
export function Strip({ directions }: { readonly directions: readonly DirectionShown[] }): VNode {
  return (
    <span class="wm-strip" aria-hidden="true">
      {inStripOrder(directions).map((direction) => (
        <Icon shape={directionShape(direction)} tone={directionTones[direction.verdict]} />
      ))}
    </span>
  );
}
