import { createHash } from 'node:crypto';
import type { NeighbourSet } from '../../src/measures/model/area.js';
import { nationalMarks } from '../../src/measures/model/mark.js';
import type { SourceMeasure } from '../../src/measures/model/measure.js';
import { measureIdOf } from '../../src/measures/model/measureId.js';
import { observationStatuses } from '../../src/measures/model/observation.js';
import type { ReleaseContent } from '../../src/measures/model/releaseContent.js';
import { noRow, toAreaRegister, type SeriesSet } from '../../src/measures/model/seriesSet.js';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';
import { aPeriod, type CellGiven } from './series.js';

/** The areas of every test database: England, the regions, current and former authorities. */
export const areaRegister = toAreaRegister(loadAreaReference().areas);

/** A measure of an invented source, or of the national one when the source is said. */
export function aSourceMeasure(
  given: Partial<SourceMeasure> & { readonly code: string },
): SourceMeasure {
  const source = given.source ?? 'demo';
  return {
    id: measureIdOf(source, given.code),
    source,
    topics: ['Demo topic'],
    title: `Children counted for ${given.code}`,
    chartTitle: `Children counted for ${given.code}`,
    unit: 'percent',
    unitKind: 'rate',
    axisText: 'Percentage',
    polarity: 'lowerIsBetter',
    yearType: 'Calendar Year',
    decimals: 1,
    hasBands: true,
    description: 'What is counted.',
    methodology: 'How it is counted.',
    publisher: 'Demo publisher',
    links: '',
    lastUpdatedOn: '2026-01-15',
    nextUpdate: { kind: 'toBeConfirmed' },
    ...given,
  };
}

/** Rows of figures or marks by area; an area that is not named has no row, as an empty cell. */
export type RowsGiven = Readonly<Record<string, readonly (CellGiven | null)[]>>;

/** The figures of one measure in the register's order; `years` are labels as printed. */
export function aFullSet(years: readonly string[], rows: RowsGiven): SeriesSet {
  const width = years.length;
  const size = areaRegister.areas.length * width;
  const values = new Float64Array(size).fill(NaN);
  const statuses = new Uint8Array(size).fill(noRow);
  const marks = new Map<number, string>();
  areaRegister.areas.forEach((area, row) => {
    (rows[area.id] ?? []).forEach((cell, column) => {
      const at = row * width + column;
      if (cell === null) return;
      if (typeof cell === 'number') {
        statuses[at] = 0;
        values[at] = cell;
      } else {
        statuses[at] = observationStatuses.indexOf(nationalMarks.get(cell) ?? 'unknownMark');
        marks.set(at, cell);
      }
    });
  });
  return { periods: years.map((year) => aPeriod(year)), values, statuses, marks };
}

interface ReleaseGiven {
  readonly source?: string;
  readonly asAt?: string;
  readonly coverage?: ReleaseContent['coverage'];
  /** By the source's code. */
  readonly sets?: Readonly<Record<string, SeriesSet>>;
  readonly measures?: readonly SourceMeasure[];
  readonly neighbours?: readonly NeighbourSet[];
  /** Publications of the same words are the same content. */
  readonly content?: string;
}

/** A small publication of an invented source: one measure, two areas, two years. */
export function aReleaseContent(given: ReleaseGiven = {}): ReleaseContent {
  const source = given.source ?? 'demo';
  const sets = given.sets ?? {
    Demo: aFullSet(['2024', '2025'], { england: [10, 11], dorset: [20, 21.5] }),
  };
  const cells = Object.values(sets).flatMap((set) => [...set.statuses].filter((s) => s !== noRow));
  return {
    source,
    publisher: 'Demo publisher',
    title: 'Demo statistics',
    asAt: given.asAt ?? '2026-01-15',
    licence: 'Open Government Licence v3.0',
    contentHash: createHash('sha256')
      .update(given.content ?? JSON.stringify([given.asAt, Object.entries(sets).map(describe)]))
      .digest('hex'),
    coverage: given.coverage ?? 'whole',
    measures: given.measures ?? Object.keys(sets).map((code) => aSourceMeasure({ source, code })),
    sets: new Map(Object.entries(sets).map(([code, set]) => [measureIdOf(source, code), set])),
    neighbours: given.neighbours ?? [],
    rowsRead: cells.length,
    rowsStored: cells.length,
    rowsRejected: 0,
  };
}

function describe([code, set]: readonly [string, SeriesSet]): unknown {
  return [code, set.periods, [...set.values], [...set.statuses], [...set.marks]];
}
