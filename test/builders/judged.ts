import type { NeighbourSet } from '../../src/measures/model/area.js';
import { toComparators } from '../../src/measures/model/comparators.js';
import type { Comparability } from '../../src/measures/model/judgement.js';
import type { SourceMeasure } from '../../src/measures/model/measure.js';
import { toAreaRegister, type SeriesPeriod } from '../../src/measures/model/seriesSet.js';
import {
  judgeMeasure,
  prepareMeasure,
  type JudgedMeasure,
} from '../../src/plan/model/judgedMeasure.js';
import { viewOfSource } from '../../src/plan/model/measureView.js';
import { aSourceMeasure } from './releaseContent.js';
import { anArea, aPeriod, aSeriesSet, type CellGiven } from './series.js';

interface JudgedGiven {
  /** Figures or marks of each authority by its name, the judged one first. */
  readonly rows: Readonly<Record<string, readonly CellGiven[]>>;
  readonly england?: readonly CellGiven[];
  /** The region's own published row. */
  readonly region?: readonly CellGiven[];
  readonly periods?: readonly SeriesPeriod[];
  readonly measure?: Partial<SourceMeasure>;
  readonly comparability?: Comparability;
  readonly neighbours?: readonly NeighbourSet[];
}

/** A measure of an invented source judged for its first authority; the newest period is 2024. */
export function aJudgedMeasure(given: JudgedGiven): JudgedMeasure {
  const names = Object.keys(given.rows);
  const width = Math.max(...Object.values(given.rows).map((row) => row.length));
  const periods =
    given.periods ?? Array.from({ length: width }, (_, at) => aPeriod(String(2025 - width + at)));
  const none = periods.map(() => '-');
  const register = toAreaRegister([
    anArea({ id: 'england', name: 'England', level: 'country', regionId: null }),
    anArea({ id: 'demo-region', name: 'Demo Region', level: 'region', regionId: null }),
    ...names.map((name) => anArea({ id: name.toLowerCase().replaceAll(' ', '-'), name })),
  ]);
  const measure = aSourceMeasure({ code: 'Demo', ...given.measure });
  const rows = [given.england ?? none, given.region ?? none, ...Object.values(given.rows)];
  const view = { ...viewOfSource(measure), comparability: given.comparability ?? null };
  const sets = new Map([[measure.id, aSeriesSet(periods, rows)]]);
  const comparators = toComparators(register, given.neighbours ?? []);
  const area = register.areas[2];
  if (area === undefined) throw new Error('a measure is judged for an authority: name one');
  return judgeMeasure(prepareMeasure(view, sets, comparators), area);
}
