import type { AreaId } from './area.js';
import { isCalled } from './comparablePoints.js';
import { existedIn } from './endedArea.js';
import { observationStatuses } from './observation.js';
import type { AreaRegister, SeriesPeriod, SeriesSet } from './seriesSet.js';

/** What is done with a published figure that is known to be wrong. */
export type OverrideAction =
  { readonly kind: 'withhold' } | { readonly kind: 'reassign'; readonly toAreaId: AreaId };

/** A known wrong figure of a source, or a run of them, and what to show instead. */
export interface Override {
  readonly source: string;
  readonly code: string;
  readonly areaId: AreaId;
  /** Labels as the source prints them, with or without their suffix. */
  readonly periods: readonly string[] | 'all';
  /** Only figures equal to this are wrong: a nought that stands for none. `null` for any figure. */
  readonly onlyValue: number | null;
  readonly action: OverrideAction;
  /** For the reader of the measure's page, in plain words. */
  readonly reason: string;
  /** Where it can be checked. */
  readonly reference: string;
}

/** A figure that was changed on its way to the reader. */
export interface AppliedOverride {
  readonly override: Override;
  readonly areaId: AreaId;
  /** The period as the publisher prints it. */
  readonly period: string;
  /** The figure as published. */
  readonly value: number;
}

export interface OverriddenSet {
  readonly set: SeriesSet;
  readonly applied: readonly AppliedOverride[];
}

export interface OverrideContext {
  readonly source: string;
  readonly code: string;
  readonly register: AreaRegister;
  readonly overrides: readonly Override[];
}

/** The mark in the cell of a figure that is withheld. */
export const withheldMark = 'withheld';

/**
 * The series as they are to be judged and shown: known wrong figures withheld, figures under the
 * wrong area moved to the right one unless it has its own. What is stored stays as published.
 * The set itself is never changed; without an override that applies, it is the one given.
 */
export function applyOverrides(set: SeriesSet, context: OverrideContext): OverriddenSet {
  const { source, code, register } = context;
  const mine = [
    ...context.overrides.filter((each) => each.source === source && each.code === code),
    ...noughtsOfNobody(set, context),
  ];
  if (mine.length === 0) return { set, applied: [] };
  const copy = copyOf(set);
  const applied = mine.flatMap((override) => applyOne(copy, override, register));
  return applied.length === 0 ? { set, applied } : { set: copy, applied };
}

/**
 * A nought for an area in a period in which it was not there at all stands for no figure: nothing was
 * counted. Other figures outside an area's dates are kept, since sources recast series.
 */
function noughtsOfNobody(
  set: SeriesSet,
  { source, code, register }: OverrideContext,
): readonly Override[] {
  const width = set.periods.length;
  return register.areas.flatMap((area, row) => {
    if (area.startedOn === null && area.endedOn === null) return [];
    const wrong = set.periods.filter(
      (period, column) => set.values[row * width + column] === 0 && !existedIn(area, period),
    );
    if (wrong.length === 0) return [];
    const periods = wrong.map(({ printed }) => printed);
    return [{ ...nought, source, code, areaId: area.id, periods }];
  });
}

const nought = {
  onlyValue: 0,
  action: { kind: 'withhold' },
  reason:
    'The file prints 0 for an area that did not exist in that period. Nothing was counted there, so we show no figure.',
  reference: 'The days on which areas began and ended, in areas.csv',
} as const;

interface WritableSet extends SeriesSet {
  readonly marks: Map<number, string>;
}

function copyOf(set: SeriesSet): WritableSet {
  return {
    periods: set.periods,
    values: set.values.slice(),
    statuses: set.statuses.slice(),
    marks: new Map(set.marks),
  };
}

function applyOne(
  set: WritableSet,
  override: Override,
  register: AreaRegister,
): readonly AppliedOverride[] {
  const areaRow = register.indexById.get(override.areaId);
  if (areaRow === undefined) return [];
  const { action } = override;
  const toRow = action.kind === 'reassign' ? register.indexById.get(action.toAreaId) : undefined;
  return set.periods.flatMap((period, column) => {
    const from = areaRow * set.periods.length + column;
    const value = set.values[from];
    if (value === undefined || !isWrong(override, period, value)) return [];
    if (toRow !== undefined) moveTo(set, toRow * set.periods.length + column, value);
    withhold(set, from);
    return [{ override, areaId: override.areaId, period: period.printed, value }];
  });
}

function isWrong(override: Override, period: SeriesPeriod, value: number): boolean {
  if (Number.isNaN(value)) return false;
  if (override.onlyValue !== null && override.onlyValue !== value) return false;
  const { periods } = override;
  return periods === 'all' || periods.some((name) => isCalled(period, name));
}

function moveTo(set: WritableSet, cell: number, value: number): void {
  if (!Number.isNaN(set.values[cell])) return;
  set.values[cell] = value;
  set.statuses[cell] = observationStatuses.indexOf('value');
  set.marks.delete(cell);
}

function withhold(set: WritableSet, cell: number): void {
  set.values[cell] = Number.NaN;
  set.statuses[cell] = observationStatuses.indexOf('notAvailable');
  set.marks.set(cell, withheldMark);
}
