import type { SourceMeasure } from '../../measures/model/measure.js';
import { parsePeriodLabel } from '../../measures/model/periodLabel.js';
import type { Refusal } from './areaFinder.js';
import { addColumn, type CellStore } from './cellStore.js';
import type { LaitDictionary } from './dictionary.js';
import type { StoredColumn } from './seriesSets.js';
import { cellText } from './valueRows.js';

/** The columns of every measure while they fill. */
export interface Targets {
  /** The column for a code and a year label as printed, or why there is none. */
  readonly find: (code: unknown, years: unknown) => StoredColumn | Refusal;
  readonly columnsOf: (code: string) => Iterable<StoredColumn>;
}

interface MeasureColumns {
  readonly measure: SourceMeasure | Refusal;
  readonly byLabel: Map<unknown, StoredColumn | Refusal>;
  readonly byPeriod: Map<string, StoredColumn>;
}

/** Starts with no column; one is made when its first row comes. */
export function startTargets(dictionary: LaitDictionary, store: CellStore): Targets {
  const measures = new Map(dictionary.measures.map((measure) => [measure.code, measure]));
  const byCode = new Map<string, MeasureColumns>();
  let last: { code: unknown; years: unknown; target: StoredColumn | Refusal } | null = null;

  const columnsFor = (code: string): MeasureColumns => {
    const before = byCode.get(code);
    if (before !== undefined) return before;
    const measure = measures.get(code) ?? unknownMeasure(code, dictionary);
    const columns: MeasureColumns = { measure, byLabel: new Map(), byPeriod: new Map() };
    byCode.set(code, columns);
    return columns;
  };

  return {
    find: (code, years) => {
      // Rows come in runs of one measure and year, so that most lookups end here.
      if (last !== null && last.code === code && last.years === years) return last.target;
      const columns = columnsFor(cellText(code));
      const target = columns.byLabel.get(years) ?? startTarget(columns, cellText(years), store);
      columns.byLabel.set(years, target);
      last = { code, years, target };
      return target;
    },
    columnsOf: (code) => byCode.get(code)?.byPeriod.values() ?? [],
  };
}

function unknownMeasure(code: string, { unknownYearTypes }: LaitDictionary): Refusal {
  const yearType = unknownYearTypes.get(code);
  const message =
    yearType === undefined
      ? 'The dictionary describes no measure with this code.'
      : `The dictionary gives this measure the year type “${yearType}”, which is not known. Someone must decide what its years mean.`;
  return { column: 'Short Desc', message };
}

/** The same period under two labels, `2025` and `2025 (prov)`, is one column. */
function startTarget(
  columns: MeasureColumns,
  printed: string,
  store: CellStore,
): StoredColumn | Refusal {
  if ('message' in columns.measure) return columns.measure;
  const read = parsePeriodLabel(printed, columns.measure.yearType);
  if (!read.ok) return { column: 'Years', message: read.error.message };
  const { period, revision } = read.value;
  const key = `${period.kind} ${period.label} ${period.start ?? ''} ${period.end ?? ''}`;
  const before = columns.byPeriod.get(key);
  if (before !== undefined) return before;
  const labelled = { ...period, revision, printed: printed.trim() };
  const column = { period: labelled, firstCell: addColumn(store) };
  columns.byPeriod.set(key, column);
  return column;
}
