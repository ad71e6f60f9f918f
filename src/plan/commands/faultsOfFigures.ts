import { z } from 'zod';
import type { JsonValue } from '../../lib/canonicalJson.js';
import { areaId } from '../../measures/model/area.js';
import { isCalled } from '../../measures/model/comparablePoints.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { SeriesPeriod } from '../../measures/model/seriesSet.js';
import type { FieldFault } from '../model/amending/amendment.js';
import { readFields } from '../model/amending/subjectRules.js';
import { breakSchema, lifecycleSchema } from '../model/amending/measureRules.js';
import type { Wanted } from '../model/amending/proposal.js';
import { setAsideRules } from '../model/amending/setAside.js';
import { setOf } from '../model/judgedMeasure.js';
import { seriesIdsOf, viewOfKpi } from '../model/measureView.js';
import type { Kpi } from '../model/kpi.js';
import type { PlanContent } from '../model/planContent.js';

/** What the figures that are loaded do not know: a period, a series, a place. */
export async function faultsOfFigures(
  snapshot: MeasureSnapshot,
  pack: PlanContent,
  wanted: readonly Wanted[],
): Promise<readonly FieldFault[]> {
  const found = wanted.map(async ({ subject, field, becomes }) => {
    if (becomes.kind === 'asThePackSays') return [];
    const { value } = becomes;
    if (subject.kind === 'figures') return setAsideFaults(snapshot, value);
    const kpi = pack.plan.kpis.find(({ id }) => id === subject.id);
    if (subject.kind !== 'measure' || kpi === undefined) return [];
    if (field === 'break') return breakFaults(await listPeriods(snapshot, kpi), kpi, value);
    return field === 'lifecycle' ? successorFaults(snapshot, kpi, value) : [];
  });
  return (await Promise.all(found)).flat();
}

/** The periods that a measure has figures for, oldest first; none where no figures are loaded. */
export async function listPeriods(
  snapshot: MeasureSnapshot,
  kpi: Kpi,
): Promise<readonly SeriesPeriod[]> {
  const view = viewOfKpi(kpi, (source, code) => findMeasure(snapshot, source, code));
  return setOf(view, await snapshot.load(seriesIdsOf(view)))?.periods ?? [];
}

export function findMeasure({ measures }: MeasureSnapshot, source: string, code: string) {
  return measures.find((each) => each.source === source && each.code === code);
}

function breakFaults(
  periods: readonly SeriesPeriod[],
  kpi: Kpi,
  value: JsonValue,
): readonly FieldFault[] {
  const read = readFields(z.object({ break: breakSchema }), { break: value });
  if (!read.ok || periods.length === 0) return [];
  const { breakBefore, notComparablePeriods } = read.value.break;
  const { comparability } = kpi;
  const packs = [comparability.breakBefore, ...comparability.notComparablePeriods];
  const labels = [...(breakBefore === null ? [] : [breakBefore]), ...notComparablePeriods];
  return labels
    .filter((label) => !packs.includes(label) && !periods.some((each) => isCalled(each, label)))
    .map((label) => ({ field: 'break', message: noSuchPeriod(label, periods) }));
}

function noSuchPeriod(label: string, periods: readonly SeriesPeriod[]): string {
  const known = periods.map(({ label: each }) => each).join(', ');
  return `There are no figures for “${label}”. Use one of these periods: ${known}`;
}

function successorFaults(
  snapshot: MeasureSnapshot,
  kpi: Kpi,
  value: JsonValue,
): readonly FieldFault[] {
  const read = readFields(z.object({ lifecycle: lifecycleSchema }), { lifecycle: value });
  const successor = read.ok ? read.value.lifecycle.successor : null;
  if (successor === null) return [];
  const found = findMeasure(snapshot, successor.source, successor.code);
  if (found === undefined) {
    const message = `No series of ${successor.source} has the code “${successor.code}”. Copy the code from the page of the measure that takes its place`;
    return [{ field: 'lifecycle', message }];
  }
  if (found.unit === kpi.unit) return [];
  const message = `“${successor.code}” is in another unit (${found.unit}) than the measure (${kpi.unit}). Choose a series in the same unit`;
  return [{ field: 'lifecycle', message }];
}

async function setAsideFaults(
  snapshot: MeasureSnapshot,
  value: JsonValue,
): Promise<readonly FieldFault[]> {
  const read = setAsideRules.fromFields('', { entry: value }, undefined);
  if (!read.ok || read.value === null) return [];
  const { source, code, areaIds, periods } = read.value;
  const measure = findMeasure(snapshot, source, code);
  if (measure === undefined) {
    return [{ field: 'entry', message: 'Choose a series from the list' }];
  }
  const places = areaIds
    .filter((id) => !snapshot.register.indexById.has(areaId(id)))
    .map((id) => `No place is called “${id}”. Write its name as on the page of places`);
  const known = (await snapshot.loadPublished([measure.id])).get(measure.id)?.periods ?? [];
  const wrong =
    periods === 'all'
      ? []
      : periods.filter((label) => !known.some((each) => isCalled(each, label)));
  return [...places, ...wrong.map((label) => noSuchPeriod(label, known))].map((message) => ({
    field: 'entry',
    message,
  }));
}
