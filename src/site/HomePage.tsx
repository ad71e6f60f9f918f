import type { VNode } from 'preact';
import { LinkList } from '../web/components/LinkList.js';
import { ActionCounts } from '../web/components/ActionCounts.js';
import { Columns, Container, Cover } from '../web/components/Container.js';
import { MovingList } from '../web/components/MovingList.js';
import { PaceCounts } from '../web/components/PaceCounts.js';
import { PlanTable } from '../web/components/PlanTable.js';
import { DirectionTally } from '../web/components/Tally.js';
import type { HomeModel } from './homeModel.js';

/** Are we getting there? The whole plan on one screen. */
export function HomePage(model: HomeModel): VNode {
  return (
    <>
      <Cover>
        <p class="wm-eyebrow">{model.planName}</p>
        <h1>{model.question}</h1>
        <p class="wm-lead">{model.lead}</p>
        <DirectionTally counts={model.counts} />
        {model.areaNote === null ? null : <p class="wm-after">{model.areaNote}</p>}
      </Cover>
      <Container>
        <div class="wm-home">
          <Columns isRail main={<Main model={model} />} side={<Rail model={model} />} />
        </div>
      </Container>
    </>
  );
}

function Main({ model }: { readonly model: HomeModel }): VNode {
  return (
    <>
      <section aria-labelledby="priorities">
        <h2 id="priorities" class="wm-h2s">
          Our priorities
        </h2>
        <PlanTable rows={model.rows} />
        <p class="wm-small wm-muted wm-after">
          “Watched only” means that neither up nor down is good by itself. {model.apart}
        </p>
      </section>
      <section class="wm-section" aria-labelledby="pace">
        <h2 id="pace" class="wm-h2s">
          Compared with other places over the same years
        </h2>
        <PaceCounts {...model.pace} />
      </section>
      <section class="wm-section" aria-labelledby="moving">
        <h2 id="moving" class="wm-h2s">
          What is changing
        </h2>
        {model.moving.length === 0 ? (
          <p>No measure shows a clear change in one direction.</p>
        ) : (
          <MovingList items={model.moving} />
        )}
      </section>
    </>
  );
}

function Rail({ model }: { readonly model: HomeModel }): VNode {
  return (
    <>
      <section aria-labelledby="doing">
        <h2 id="doing">What we are doing</h2>
        <ActionCounts counts={[{ state: 'noUpdate', count: model.actions.count }]} />
        <p>
          <a href={model.actions.all.href}>{model.actions.all.text}</a>
        </p>
      </section>
      {model.report === null ? null : (
        <section aria-labelledby="newest">
          <h2 id="newest">Newest report</h2>
          <p>
            <a href={model.report.href}>{model.report.text}</a>
            <br />
            <span class="wm-muted">{model.report.note}</span>
          </p>
        </section>
      )}
      <section aria-labelledby="data">
        <h2 id="data">Find the data</h2>
        <LinkList links={model.data} />
      </section>
    </>
  );
}
