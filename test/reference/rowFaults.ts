import { rowOfArea, type Benchmark } from '../../src/measures/model/benchmark.js';
import { neighbourMean } from '../../src/measures/model/compareArea.js';
import type { AreaComparison, NeighbourMean } from '../../src/measures/model/judgement.js';
import { numberIn, textIn } from './referenceTables.js';

export type Row = Record<string, string>;

/** The place of an area by measure, year and name, where the tool's own is wrong. */
export type RanksAfterRounding = ReadonlyMap<string, number>;

/** Why a row may differ from the reference: each of the four is documented in methods 2.1. */
export type Exception = 'rankByBinaryDebris' | 'changeAcrossGap' | 'meanWithheld' | 'overridden';

/** One measure compared for one area. */
export interface Compared {
  readonly benchmark: Benchmark;
  readonly found: AreaComparison;
}

export interface Outcome {
  readonly exceptions: readonly Exception[];
  readonly faults: readonly string[];
}

/** What of one comparison differs from its row, and the exceptions that excuse it. */
export function outcomeIn(
  row: Row,
  { found, benchmark }: Compared,
  ranks: RanksAfterRounding,
): Outcome {
  const areaName = textIn(row, 'la');
  const { comparators } = benchmark;
  const area = comparators.register.areas.find((each) => each.name === areaName);
  if (area === undefined) throw new Error(`no area ${areaName}`);
  const unwithheld = neighbourMean(benchmark, rowOfArea(comparators, area.id), 1);
  const exceptions: Exception[] = [];
  const faults = [
    ...figureFaults(row, found, benchmark),
    ...changeFaults(row, found, exceptions),
    ...rankFaults(row, found, { exceptions, ranks }),
    ...neighbourFaults(row, { found: found.neighbours, unwithheld }, exceptions),
  ];
  const where = `${textIn(row, 'measure_short')}, ${areaName}`;
  return { exceptions, faults: faults.map((fault) => `${where}: ${fault}`) };
}

function figureFaults(row: Row, found: AreaComparison, benchmark: Benchmark): readonly string[] {
  const quartiles = found.quartiles ?? [null, null, null, null, null];
  const expectedBand = textIn(row, 'band');
  return [
    ...textFault(row, 'latest_year', found.latest.period.printed),
    ...numberFault(row, 'value', found.latest.value),
    ...['q0', 'q25', 'q50', 'q75', 'q100'].flatMap((column, index) =>
      numberFault(row, column, quartiles[index] ?? null),
    ),
    ...(expectedBand === '-' || expectedBand === '' ? [] : [expectedBand]).flatMap(() =>
      textFault(row, 'band', found.band ?? ''),
    ),
    ...(expectedBand === '-' || expectedBand === '' ? [found.band] : [])
      .filter((band) => band !== null)
      .map((band) => `band ${band} where none is expected`),
    ...numberFault(row, 'n_ranked', benchmark.sorted.length),
    ...numberFault(row, 'region_value', found.region?.value ?? null),
    ...numberFault(row, 'england_value', found.england?.value ?? null),
    ...regionFault(row, found),
  ];
}

/** The register says Inner London where the source says London (Inner). */
function regionFault(row: Row, found: AreaComparison): readonly string[] {
  const expected = textIn(row, 'region').replace(/^London \((.+)\)$/, '$1 London');
  const name = found.region?.name ?? '';
  return expected.toLowerCase() === name.toLowerCase() ? [] : [`region ${name}, not ${expected}`];
}

function changeFaults(row: Row, found: AreaComparison, exceptions: Exception[]): readonly string[] {
  if (found.previous === null && textIn(row, 'previous_year') !== '') {
    exceptions.push('changeAcrossGap');
    return found.change === null ? [] : ['a change across a gap'];
  }
  return [
    ...textFault(row, 'previous_year', found.previous?.period.printed ?? ''),
    ...numberFault(row, 'change', found.change),
  ];
}

function rankFaults(
  row: Row,
  found: AreaComparison,
  known: {
    readonly exceptions: Exception[];
    readonly ranks: RanksAfterRounding;
  },
): readonly string[] {
  const text = textIn(row, 'rank');
  const expected = text === '' || text === '-' ? null : Number(text);
  const position = found.rank?.position ?? null;
  if (position === expected) return [];
  const key = ['measure_short', 'latest_year', 'la'].map((column) => textIn(row, column)).join('|');
  if (known.ranks.get(key) !== position) return [`rank ${position}, not ${expected}`];
  known.exceptions.push('rankByBinaryDebris');
  return [];
}

function neighbourFaults(
  row: Row,
  { found, unwithheld }: Readonly<Record<'found' | 'unwithheld', NeighbourMean | null>>,
  exceptions: Exception[],
): readonly string[] {
  const withData = numberIn(row, 'sn_n') ?? 0;
  const isWithheld = withData > 0 && withData < 6;
  if (isWithheld) exceptions.push('meanWithheld');
  return [
    ...numberFault(row, 'sn_mean', unwithheld?.mean ?? null),
    ...(found?.withData === withData ? [] : [`${found?.withData} neighbours, not ${withData}`]),
    ...(((found?.mean ?? null) === null) === withData < 6
      ? []
      : ['mean wrongly given or withheld']),
  ];
}

/** Equal to 1e-9, or to the fifteen digits that the table prints: spending runs to a hundred million. */
function numberFault(row: Row, column: string, found: number | null): readonly string[] {
  const expected = numberIn(row, column);
  const isEqual =
    expected === null || found === null
      ? expected === found
      : Math.abs(expected - found) <= 1e-9 || Number(found.toPrecision(15)) === expected;
  return isEqual ? [] : [`${column} ${found}, not ${expected}`];
}

function textFault(row: Row, column: string, found: string): readonly string[] {
  return textIn(row, column) === found ? [] : [`${column} ${found}, not ${textIn(row, column)}`];
}
