import type { VNode } from 'preact';
import type { Shell } from './shell.js';

export function Header({ shell }: { readonly shell: Shell }): VNode {
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
      </div>
    </header>
  );
}
