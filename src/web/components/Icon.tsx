import type { VNode } from 'preact';

export interface IconProps {
  /** The shape's name in the sprite, without its `i-`. */
  readonly shape: string;
  /** The end of the class name `wm-i--`, which gives the colour. */
  readonly tone: string;
}

/** A shape; hidden from screen readers, because a word always stands beside it. */
export function Icon({ shape, tone }: IconProps): VNode {
  return (
    <svg class={`wm-i wm-i--${tone}`} aria-hidden="true" focusable="false">
      <use href={`#i-${shape}`} />
    </svg>
  );
}
