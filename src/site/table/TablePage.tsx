import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Container, Opening } from '../../web/components/Container.js';
import type { Link } from '../../web/page/shell.js';
import { AddMeasures } from './AddMeasures.js';
import { AddPlaces } from './AddPlaces.js';
import { ChosenPart } from './ChosenPart.js';
import type { TableModel } from './tableModel.js';
import { TableResult } from './TableResult.js';
import { YearsForm } from './YearsForm.js';

/** A table of the reader's own: what is in it, and the table. Every step is a link or a GET form. */
export function TablePage(model: TableModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.lead}</p>
      </Opening>
      {model.isNew ? <Examples links={model.examples} /> : null}
      <div class="wm-own__parts">
        <ChosenPart
          id="measures"
          heading="Measures"
          list={model.measures}
          nothing="No measure is chosen yet."
        >
          <AddMeasures model={model} />
        </ChosenPart>
        <ChosenPart
          id="places"
          heading="Places"
          list={model.places}
          nothing="No place is chosen yet."
        >
          <AddPlaces model={model} />
        </ChosenPart>
      </div>
      {model.isNew && model.errors.length === 0 ? null : <Choice model={model} />}
    </Container>
  );
}

function Examples({ links }: { readonly links: readonly Link[] }): VNode {
  return (
    <section class="wm-section--first" aria-labelledby="examples">
      <h2 id="examples" class="wm-h2s">
        Begin with a ready table
      </h2>
      <LinkList links={links} />
    </section>
  );
}

function Choice({ model }: { readonly model: TableModel }): VNode {
  return (
    <>
      <YearsForm model={model} />
      <section class="wm-section" aria-labelledby="table">
        <h2 id="table" tabIndex={-1}>
          The table
        </h2>
        {model.next === null ? <TableResult model={model} /> : <p>{model.next}</p>}
        <p class="wm-noprint">
          <a href={model.startAgain}>Start again with an empty table</a>
        </p>
      </section>
    </>
  );
}
