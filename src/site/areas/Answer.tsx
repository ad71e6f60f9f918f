import type { VNode } from 'preact';
import { Section } from '../../web/components/Section.js';
import type { AreaEntry, SearchAnswer } from './chooserModel.js';

/** What a search for a place found, or what may have been meant. */
export function Answer({ heading, entries, advice }: SearchAnswer): VNode {
  return (
    <Section id="found" heading={heading} hasSmallHeading>
      {advice === null ? null : <p class="wm-after">{advice}</p>}
      <Entries entries={entries} />
    </Section>
  );
}

/** Areas below each other, each with what it is. */
export function Entries({ entries }: { readonly entries: readonly AreaEntry[] }): VNode | null {
  if (entries.length === 0) return null;
  return (
    <ul class="wm-links wm-entries">
      {entries.map(({ text, href, note }) => (
        <li>
          <a href={href}>{text}</a> <span class="wm-muted">{note}</span>
        </li>
      ))}
    </ul>
  );
}
