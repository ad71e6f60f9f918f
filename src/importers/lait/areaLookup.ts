import type { AreaRegister } from '../../measures/model/seriesSet.js';

/** Finds the row of an area in the register. Nothing is ever guessed. */
export interface AreaLookup {
  readonly byCode: (laCode: string) => number | null;
  /** By name, where there is no code. `null` where no area, or more than one, answers to it. */
  readonly byName: (name: string) => number | null;
}

/** Spellings of the source beside the register's own names: `London (Outer)` for code 988. */
export interface AreaAlias {
  readonly name: string;
  readonly laCode: string;
}

/** A lookup over the register and the source's own list of names. */
export function toAreaLookup(register: AreaRegister, aliases: readonly AreaAlias[]): AreaLookup {
  const rowByCode = new Map<string, number>();
  register.areas.forEach((area, row) => {
    if (area.laCode !== null) rowByCode.set(area.laCode, row);
  });
  const spellings = [
    ...register.areas.map((area, row) => ({ name: area.name, row })),
    ...aliases.flatMap(({ name, laCode }) => {
      const row = rowByCode.get(laCode);
      return row === undefined ? [] : [{ name, row }];
    }),
  ];
  const exact = rowsByKey(spellings, foldAreaName);
  const short = rowsByKey(spellings, shortAreaName);
  return {
    byCode: (laCode) => rowByCode.get(laCode) ?? null,
    byName: (name) =>
      theOnly(exact.get(foldAreaName(name))) ?? theOnly(short.get(shortAreaName(name))),
  };
}

function rowsByKey(
  spellings: readonly { readonly name: string; readonly row: number }[],
  fold: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { name, row } of spellings) {
    const key = fold(name);
    rows.set(key, (rows.get(key) ?? new Set()).add(row));
  }
  return rows;
}

function theOnly(rows: ReadonlySet<number> | undefined): number | null {
  const [first] = rows ?? [];
  return first !== undefined && rows?.size === 1 ? first : null;
}

/**
 * A name without what spellings differ in: case, full stops, "the", `&` for "and", and the order
 * of a bracket or an inversion. `London (Outer)` and `Bristol, City of` become `outer london` and
 * `city of bristol`. `Hertfordshire` and `Herefordshire` stay apart.
 */
export function foldAreaName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/^(.+?)\s*\((.+)\)$/, '$2 $1')
    .replace(/^(.+),\s*((?:city|county) of)$/, '$2 $1')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folded name without "city of" or "county of", for when the longer one finds nothing. */
function shortAreaName(name: string): string {
  return foldAreaName(name).replace(/^(?:city|county) of /, '');
}
