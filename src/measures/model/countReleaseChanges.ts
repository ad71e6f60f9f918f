import type { MeasureChanges } from './importPreview.js';
import type { SourceMeasure } from './measure.js';
import type { Period } from './period.js';
import type { ReleaseChanges } from './releaseContent.js';
import { noRow, type SeriesSet } from './seriesSet.js';

const nothing: ReleaseChanges = { added: 0, revised: 0, unchanged: 0, gone: 0 };

/**
 * What the cells of one measure become, in numbers of cells: as storing the publication would count
 * them. `before` is undefined where no release gives the measure; rows of both are of one register.
 */
export function countSetChanges(before: SeriesSet | undefined, after: SeriesSet): ReleaseChanges {
  const counts = { ...nothing };
  const rows = after.periods.length === 0 ? 0 : after.statuses.length / after.periods.length;
  const columnsBefore = new Map((before?.periods ?? []).map((period, at) => [keyOf(period), at]));
  after.periods.forEach((period, column) => {
    const columnBefore = columnsBefore.get(keyOf(period));
    for (let row = 0; row < rows; row += 1) {
      const now = cellAt(after, row, column);
      const was = columnBefore === undefined ? undefined : cellAt(before, row, columnBefore);
      if (now === undefined) continue;
      if (was === undefined) counts.added += 1;
      else if (isSame(was, now)) counts.unchanged += 1;
      else counts.revised += 1;
    }
  });
  const inAll = before === undefined ? 0 : givenCells(before);
  return { ...counts, gone: inAll - counts.unchanged - counts.revised };
}

/** All measures of a publication together, and each that a cell of changes, most changed first. */
export function countReleaseChanges(
  measures: readonly SourceMeasure[],
  sets: {
    readonly before: ReadonlyMap<string, SeriesSet>;
    readonly after: ReadonlyMap<string, SeriesSet>;
  },
): { readonly changes: ReleaseChanges; readonly measures: readonly MeasureChanges[] } {
  const each = measures.flatMap(({ id, title }): readonly MeasureChanges[] => {
    const after = sets.after.get(id);
    if (after === undefined) return [];
    const counts = countSetChanges(sets.before.get(id), after);
    return [{ measureId: id, title: title.replace(/\s+/g, ' ').trim(), ...counts }];
  });
  return {
    changes: each.reduce<ReleaseChanges>(sum, nothing),
    measures: each
      .filter((measure) => changed(measure) > 0)
      .toSorted((a, b) => changed(b) - changed(a)),
  };
}

function sum(a: ReleaseChanges, b: ReleaseChanges): ReleaseChanges {
  return {
    added: a.added + b.added,
    revised: a.revised + b.revised,
    unchanged: a.unchanged + b.unchanged,
    gone: a.gone + b.gone,
  };
}

function changed({ added, revised, gone }: ReleaseChanges): number {
  return added + revised + gone;
}

interface Cell {
  readonly status: number;
  readonly value: number;
}

function cellAt(set: SeriesSet | undefined, row: number, column: number): Cell | undefined {
  if (set === undefined) return undefined;
  const at = row * set.periods.length + column;
  const status = set.statuses[at] ?? noRow;
  return status === noRow ? undefined : { status, value: set.values[at] ?? Number.NaN };
}

function isSame(a: Cell, b: Cell): boolean {
  return a.status === b.status && Object.is(a.value + 0, b.value + 0);
}

function givenCells({ statuses }: SeriesSet): number {
  return statuses.reduce((count, status) => count + Number(status !== noRow), 0);
}

function keyOf({ kind, label, start, end }: Period): string {
  return `${kind}|${label}|${start ?? ''}|${end ?? ''}`;
}
