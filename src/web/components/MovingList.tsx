import type { VNode } from 'preact';
import type { DirectionShown } from './direction.js';
import { Verdict } from './Verdict.js';

export interface MovingItem {
  readonly direction: DirectionShown;
  readonly title: string;
  readonly href: string;
  /** `84% in 2021, now 67%` */
  readonly change: string;
}

/** What is changing, in the order given: worse first. */
export function MovingList({ items }: { readonly items: readonly MovingItem[] }): VNode {
  return (
    <ul class="wm-moving">
      {items.map(({ direction, title, href, change }) => (
        <li>
          <span>
            <Verdict direction={direction} />
          </span>{' '}
          <span>
            <a href={href}>{title}</a> <span class="wm-moving__v">{change}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
