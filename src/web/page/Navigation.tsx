import type { VNode } from 'preact';
import type { Section, Shell } from './shell.js';

const entries: readonly { readonly section: Section; readonly text: string }[] = [
  { section: 'plan', text: 'The plan' },
  { section: 'measures', text: 'Measures' },
  { section: 'actions', text: 'Actions' },
  { section: 'reports', text: 'Reports' },
];

export interface NavigationProps {
  readonly shell: Shell;
  readonly section: Section | null;
}

export function Navigation({ shell, section }: NavigationProps): VNode {
  return (
    <div class="govuk-service-navigation wm-nav">
      <div class="govuk-width-container">
        <nav aria-label="Main" class="govuk-service-navigation__wrapper">
          <ul class="govuk-service-navigation__list">
            {entries.map((entry) => (
              <li
                class={`govuk-service-navigation__item${entry.section === section ? ' govuk-service-navigation__item--active' : ''}`}
              >
                <a
                  class="govuk-service-navigation__link"
                  href={shell.sectionHrefs[entry.section]}
                  {...(entry.section === section ? { 'aria-current': 'true' as const } : {})}
                >
                  {entry.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
