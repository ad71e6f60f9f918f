import { areaId, type Area, type NeighbourSet } from '../../src/measures/model/area.js';
import { nationalMarks } from '../../src/measures/model/mark.js';
import { observationStatuses } from '../../src/measures/model/observation.js';
import { parsePeriodLabel, type YearType } from '../../src/measures/model/periodLabel.js';
import {
  toAreaRegister,
  type AreaRegister,
  type SeriesPeriod,
  type SeriesSet,
} from '../../src/measures/model/seriesSet.js';

/** An authority of an invented region, unless said otherwise. */
export function anArea(given: Partial<Omit<Area, 'id'>> & { readonly id: string }): Area {
  return {
    name: given.id,
    level: 'localAuthority',
    laCode: null,
    gssCode: null,
    gssCodes: [],
    regionId: areaId('demo-region'),
    startedOn: null,
    endedOn: null,
    ...given,
    id: areaId(given.id),
  };
}

/** England, one region and the authorities named, in this order. */
export function aRegister(authorities: readonly string[]): AreaRegister {
  return toAreaRegister([
    anArea({ id: 'england', name: 'England', level: 'country', regionId: null }),
    anArea({ id: 'demo-region', name: 'Demo Region', level: 'region', regionId: null }),
    ...authorities.map((id) => anArea({ id })),
  ]);
}

/** A period as the national file would print its label. */
export function aPeriod(printed: string, yearType: YearType = 'Calendar Year'): SeriesPeriod {
  const parsed = parsePeriodLabel(printed, yearType);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return { ...parsed.value.period, revision: parsed.value.revision, printed };
}

/** A figure or a mark of the national file: `28`, `c`, `-`. */
export type CellGiven = number | string;

/** A set with one row of figures or marks for each area. */
export function aSeriesSet(
  periods: readonly SeriesPeriod[],
  rows: readonly (readonly CellGiven[])[],
): SeriesSet {
  const cells = rows.flat();
  const marks = new Map<number, string>();
  cells.forEach((cell, index) => {
    if (typeof cell === 'string') marks.set(index, cell);
  });
  return {
    periods,
    values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    statuses: Uint8Array.from(cells, (cell) =>
      observationStatuses.indexOf(
        typeof cell === 'number' ? 'value' : (nationalMarks.get(cell) ?? 'unknownMark'),
      ),
    ),
    marks,
  };
}

export function aNeighbourSet(
  area: string,
  neighbours: readonly (string | null)[],
  vintage = '2025',
): NeighbourSet {
  return {
    areaId: areaId(area),
    vintage,
    neighbourIds: neighbours.map((id) => (id === null ? null : areaId(id))),
  };
}
