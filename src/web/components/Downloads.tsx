import type { VNode } from 'preact';
import type { Link } from '../page/shell.js';

/** Links to the same figures as files; not printed. */
export function Downloads({ links }: { readonly links: readonly Link[] }): VNode {
  return (
    <p class="wm-dl wm-noprint">
      Download:{' '}
      {links.map((link) => (
        <>
          <a href={link.href}>{link.text}</a>{' '}
        </>
      ))}
    </p>
  );
}
