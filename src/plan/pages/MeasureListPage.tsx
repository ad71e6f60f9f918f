import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Accent } from '../../web/components/Accent.js';
import { Container, Opening } from '../../web/components/Container.js';
import { FilterForm } from '../../web/components/FilterForm.js';
import { MeasureRow } from '../../web/components/MeasureRow.js';
import { Rows } from '../../web/components/Rows.js';
import { SparklineKey } from '../../web/components/SparklineKey.js';
import type { MeasureListModel } from './measureListModel.js';

/** Every measure of the plan, by priority. */
export function MeasureListPage(model: MeasureListModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.summary}</p>
        <p>
          <a href={model.grid.href}>{model.grid.text}</a>
        </p>
      </Opening>
      <FilterForm {...model.filter} />
      {model.groups.length === 0 ? (
        <p>No measure of the plan matches. Try fewer words, or all priorities.</p>
      ) : (
        <SparklineKey placeName={model.placeName} />
      )}
      {model.groups.map((group) => (
        <section class="wm-section" aria-labelledby={`priority-${group.number}`}>
          <Accent number={group.number}>
            <h2 id={`priority-${group.number}`}>
              <a href={group.href}>{group.name}</a>
            </h2>
          </Accent>
          <Rows>
            {group.rows.map((row) => (
              <MeasureRow {...row} />
            ))}
          </Rows>
        </section>
      ))}
      <Others model={model} />
    </Container>
  );
}

function Others({ model }: { readonly model: MeasureListModel }): VNode | null {
  if (model.others.length === 0) return null;
  return (
    <section class="wm-section" aria-labelledby="others">
      <h2 id="others">Other national measures</h2>
      <p>
        The plan does not track these. Nobody has recorded which years can be compared, so they have
        no direction.
      </p>
      <LinkList links={model.others} />
      {model.othersNote === null ? null : <p class="wm-muted">{model.othersNote}</p>}
    </section>
  );
}
