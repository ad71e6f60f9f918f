import type { NeighbourRows } from '../../measures/model/comparators.js';
import { fewestAmong } from '../../measures/model/compareArea.js';
import { countOf } from '../../lib/words.js';
import type { JudgedMeasure } from './judgedMeasure.js';

/** The areas that an area is set beside, as rows of the register; `null` where it has none. */
export function neighboursOf({
  figures,
  area,
}: Pick<JudgedMeasure, 'figures' | 'area'>): NeighbourRows | null {
  if (figures === null) return null;
  const { byRow, register } = figures.benchmark.comparators;
  return byRow[register.indexById.get(area.id) ?? -1]?.neighbours ?? null;
}

/** How the areas that an area is set beside are called on its pages, charts and tables. */
export interface BesideWords {
  /** A line of a chart or a column of a table: `Similar areas`, `Places of your set`. */
  readonly line: string;
  /** Inside a sentence: `similar areas`, `your set of places`. */
  readonly together: string;
  /** With their number: `10 similar areas`, `your set of 4 places`. */
  readonly counted: string;
  /** After `Dark bars with a dot are`: `the areas most like Dorset`. */
  readonly each: string;
  /** After a number of them: `similar areas`, `places of your set`. */
  readonly noun: string;
  /** Heads the column that marks each of them. */
  readonly mark: string;
  /** How many of them must have a figure before their mean is shown. */
  readonly fewest: number;
}

/**
 * The words for what an area is set beside: its newest statistical neighbours, which need no year;
 * those of an older list, which do; or a set of the reader's own.
 */
export function besideWords(
  { rows, vintage, isNewest }: NeighbourRows,
  { name }: { readonly name: string },
): BesideWords {
  const fewest = fewestAmong({ rows, vintage });
  if (vintage === null) {
    return {
      line: 'Places of your set',
      together: 'your set of places',
      counted: `your set of ${countOf(rows.length, 'place')}`,
      each: 'the places of your set',
      noun: 'places of your set',
      mark: 'In your set',
      fewest,
    };
  }
  const of = isNewest ? '' : ` of the ${vintage} list`;
  return {
    line: isNewest ? 'Similar areas' : `Similar areas, ${vintage} list`,
    together: `similar areas${of}`,
    counted: `${countOf(rows.length, 'similar area')}${of}`,
    each: `the areas most like ${name}${isNewest ? '' : `, by the ${vintage} list`}`,
    noun: `similar areas${of}`,
    mark: isNewest ? 'Similar' : `Similar, ${vintage} list`,
    fewest,
  };
}
