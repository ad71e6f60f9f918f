import type { VNode } from 'preact';
import type { Link } from './shell.js';

/** The way down to this page; the page itself is not in it, because its heading says it. */
export function Breadcrumbs({ links }: { readonly links: readonly Link[] }): VNode {
  return (
    <nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol class="govuk-breadcrumbs__list">
        {links.map((link) => (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={link.href}>
              {link.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
