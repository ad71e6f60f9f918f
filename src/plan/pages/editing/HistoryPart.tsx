import type { VNode } from 'preact';
import { Section } from '../../../web/components/Section.js';
import type { HistoryLine } from './history.js';

/** What was changed before, and why. */
export function HistoryPart({ lines }: { readonly lines: readonly HistoryLine[] }): VNode {
  return (
    <Section id="history" heading="What was changed before" kind="line">
      {lines.length === 0 ? (
        <p>Nothing yet: it is as the plan pack says.</p>
      ) : (
        <ol class="wm-tasks">
          {lines.map(({ key, text, why }) => (
            <li key={key}>
              {text}
              <span class="wm-tasks__when">{why}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
