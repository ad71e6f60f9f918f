import type { VNode } from 'preact';
import { Section } from '../../../web/components/Section.js';
import type { HistoryModel, KnownWhen } from './historyModel.js';

/** What was known when: each release with what it changed for this measure and area. */
export function History({ lead, releases }: HistoryModel): VNode {
  return (
    <Section id="history" heading="What was known when">
      <p>{lead}</p>
      {releases.length === 0 ? null : (
        <ol class="wm-history" reversed>
          {releases.map((release) => (
            <Release {...release} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Release({ asAt, title, newest, changes }: KnownWhen): VNode {
  return (
    <li>
      <b>{asAt}</b> <span class="wm-muted">{title}</span>
      <p>Newest then: {newest}.</p>
      <ul>
        {changes.map((change) => (
          <li>{change}</li>
        ))}
      </ul>
    </li>
  );
}
