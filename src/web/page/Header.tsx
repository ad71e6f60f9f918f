import type { VNode } from 'preact';
import type { Shell } from './shell.js';

export interface HeaderProps {
  readonly shell: Shell;
  /** Left out on the page that is the search itself. */
  readonly hasSearch: boolean;
}

export function Header({ shell, hasSearch }: HeaderProps): VNode {
  return (
    <header class="wm-header">
      <div class="govuk-width-container wm-header__in">
        <a class="wm-brand" href={shell.sectionHrefs.plan}>
          <svg class="wm-brand__mark" aria-hidden="true" focusable="false">
            <use href="#i-mark" />
          </svg>
          <span class="wm-brand__text">
            <span class="wm-brand__name">{shell.site.planName}</span>{' '}
            <span class="wm-brand__who">{shell.site.partnershipName}</span>
          </span>
        </a>
        {hasSearch ? <SiteSearch action={shell.searchHref} /> : null}
      </div>
    </header>
  );
}

/** One field over everything on the site: measures, actions, priorities, reports, places. */
function SiteSearch({ action }: { readonly action: string }): VNode {
  return (
    <form class="wm-search wm-noprint" method="get" action={action} role="search">
      <label class="govuk-visually-hidden" for="site-search">
        Search this site
      </label>
      <input id="site-search" name="q" type="search" placeholder="Search" />
      <button type="submit">Search</button>
    </form>
  );
}
