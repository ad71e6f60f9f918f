import type { VNode } from 'preact';
import type { Link } from '../page/shell.js';

export interface LinkListProps {
  readonly links: readonly Link[];
  /** Short links, set in columns where there is room. */
  readonly isInColumns?: boolean;
}

/** Links below each other; nothing at all where there are none. */
export function LinkList({ links, isInColumns = false }: LinkListProps): VNode | null {
  if (links.length === 0) return null;
  return (
    <ul class={isInColumns ? 'wm-links wm-namelist' : 'wm-links'}>
      {links.map(({ text, href }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
