import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { Downloads } from '../../../web/components/Downloads.js';
import { FilterForm } from '../../../web/components/FilterForm.js';
import { MeasureGrid } from '../../../web/components/MeasureGrid.js';
import { ShapeKey } from '../../../web/components/ShapeKey.js';
import type { GridModel } from './gridModel.js';

/** Every measure of the plan in one table. */
export function GridPage(model: GridModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.summary}</p>
      </Opening>
      <FilterForm {...model.filter} />
      {model.groups.length === 0 ? (
        <p>No measure of the plan matches. Choose any direction, any pace or all priorities.</p>
      ) : (
        <>
          <ShapeKey placeName={model.placeName} />
          <Downloads links={model.downloads} />
          <MeasureGrid caption={model.caption} groups={model.groups} />
        </>
      )}
    </Container>
  );
}
