import type { VNode } from 'preact';
import { Accent } from '../../web/components/Accent.js';
import { ActionRow } from '../../web/components/ActionRow.js';
import { Container, Opening } from '../../web/components/Container.js';
import { FilterForm } from '../../web/components/FilterForm.js';
import { Rows } from '../../web/components/Rows.js';
import type { ActionListModel } from './actionListModel.js';

/** All the work of the plan, by priority. */
export function ActionListPage({ summary, openness, filter, groups }: ActionListModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>What we are doing</h1>
        <p class="wm-lead">{summary}</p>
        {openness === '' ? null : <p>{openness}</p>}
      </Opening>
      <FilterForm {...filter} />
      {groups.map((group) => (
        <section class="wm-section" aria-labelledby={`priority-${group.number}`}>
          <Accent number={group.number}>
            <h2 id={`priority-${group.number}`}>
              <a href={group.href}>{group.name}</a>
            </h2>
            <p class="wm-muted">{group.count}</p>
          </Accent>
          <Rows>
            {group.rows.map((row) => (
              <ActionRow {...row} />
            ))}
          </Rows>
        </section>
      ))}
    </Container>
  );
}
