import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import { chosenColumns } from '../../measures/model/selection.js';
import type { SeriesSet } from '../../measures/model/seriesSet.js';
import { setOf } from '../../plan/model/judgedMeasure.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import type { Selection } from './readSelection.js';

/** A measure with its figures; undefined where no source that is loaded has it. */
export interface ViewFigures {
  readonly view: MeasureView;
  readonly set: SeriesSet | undefined;
}

/** So that the database never has to answer with more than a few megabytes at once. */
const batchSize = 24;

/** The measures with their figures, a batch at a time, in order. */
export async function* loadInBatches(
  { load }: Pick<MeasureSnapshot, 'load'>,
  views: readonly MeasureView[],
): AsyncGenerator<readonly ViewFigures[]> {
  for (let from = 0; from < views.length; from += batchSize) {
    const batch = views.slice(from, from + batchSize);
    const ids = batch.flatMap(({ sources }) => sources.map(({ id }) => id));
    const sets = await load([...new Set(ids)]);
    yield batch.map((view) => ({ view, set: setOf(view, sets) }));
  }
}

/** All of them together. What is derived is small; what is packed is kept by the snapshot anyway. */
export async function loadFigures(
  snapshot: Pick<MeasureSnapshot, 'load'>,
  views: readonly MeasureView[],
): Promise<readonly ViewFigures[]> {
  const all: ViewFigures[] = [];
  for await (const batch of loadInBatches(snapshot, views)) all.push(...batch);
  return all;
}

/** How many cells the table has: a row for each place, a column for each period. */
export function countCells(
  figures: readonly ViewFigures[],
  { areas, years }: Pick<Selection, 'areas' | 'years'>,
): number {
  const columns = figures.reduce(
    (sum, { set }) => sum + (set === undefined ? 0 : chosenColumns(set.periods, years).length),
    0,
  );
  return columns * areas.length;
}
