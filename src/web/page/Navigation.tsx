import type { VNode } from 'preact';
import { GovukServiceNavigation } from '../govuk/generated/index.js';
import type { Section, Shell } from './shell.js';

const entries: readonly { readonly section: Section; readonly text: string }[] = [
  { section: 'plan', text: 'The plan' },
  { section: 'measures', text: 'Measures' },
  { section: 'actions', text: 'Actions' },
  { section: 'reports', text: 'Reports' },
  { section: 'places', text: 'Other places' },
  { section: 'data', text: 'Find the data' },
];

export interface NavigationProps {
  readonly shell: Shell;
  /** The entry the page belongs to. */
  readonly section: Section | null;
}

/** The main entries; they wrap on a phone, so there is no menu to open. */
export function Navigation({ shell, section }: NavigationProps): VNode {
  return (
    <GovukServiceNavigation
      classes="wm-nav"
      navigationLabel="Main"
      collapseNavigationOnMobile={false}
      navigation={entries.map((entry) => ({
        text: entry.text,
        href: shell.sectionHrefs[entry.section],
        active: entry.section === section,
      }))}
    />
  );
}
