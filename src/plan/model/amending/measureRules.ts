import { z } from 'zod';
import { isSameJson } from '../../../lib/canonicalJson.js';
import { failure, success } from '../../../lib/result.js';
import { faultsOfKpi, type KpiFault } from '../kpiFaults.js';
import type { Kpi } from '../kpi.js';
import { lifecycles } from '../lifecycle.js';
import type { FieldFault } from './amendment.js';
import { faultOfLabel } from './periodLabels.js';
import { readFields, type SubjectRules } from './subjectRules.js';

export const breakSchema = z.object({
  breakBefore: z.string().min(1).nullable(),
  notComparablePeriods: z.array(z.string().min(1)),
  breakNote: z.string().min(1).nullable(),
});

export const lifecycleSchema = z.object({
  lifecycle: z.enum(lifecycles, 'Choose where the figures stand'),
  whyNoFigures: z.string().min(1).nullable(),
  /** The series that stands in from now on; `null` where the measure keeps its own. */
  successor: z.object({ source: z.string().min(1), code: z.string().min(1) }).nullable(),
});

const fieldSchema = z.object({
  break: breakSchema,
  lifecycle: lifecycleSchema,
  polarityNote: z.string().min(1, 'Enter a note, or leave it empty').nullable(),
});

/** What may be compared of a measure, as one field: its parts only make sense together. */
export type MeasureBreak = z.output<typeof breakSchema>;

/** Where a measure's figures stand, why there are none, and what stands in. */
export type MeasureLifecycle = z.output<typeof lifecycleSchema>;

/** Measures of the plan: `break`, `lifecycle` and `polarityNote`. The pack alone adds or drops one. */
export const measureRules: SubjectRules<Kpi> = {
  kind: 'measure',
  idOf: ({ id }) => id,
  toFields: (kpi) => ({
    break: {
      breakBefore: kpi?.comparability.breakBefore ?? null,
      notComparablePeriods: kpi?.comparability.notComparablePeriods ?? [],
      breakNote: kpi?.breakNote ?? null,
    },
    lifecycle: {
      lifecycle: kpi?.lifecycle ?? null,
      whyNoFigures: kpi?.whyNoFigures ?? null,
      successor: null,
    },
    polarityNote: kpi?.polarityNote ?? null,
  }),
  fromFields: (_, fields, packs) => {
    if (packs === undefined) return success(null);
    const read = readFields(fieldSchema, fields);
    if (!read.ok) return read;
    const kpi = withFields(packs, read.value);
    const asThePack = measureRules.toFields(packs);
    const isOwnBreak = !isSameJson(asThePack['break'] ?? null, read.value.break);
    const faults = [
      ...(isOwnBreak ? labelFaults(read.value.break, kpi.yearType) : []),
      ...successorFaults(read.value.lifecycle, packs),
      ...faultsOfKpi(kpi).map(inTheProduct),
    ];
    return faults.length === 0 ? success(kpi) : failure(faults);
  },
};

function withFields(kpi: Kpi, fields: z.output<typeof fieldSchema>): Kpi {
  const { breakBefore, notComparablePeriods, breakNote } = fields.break;
  const { lifecycle, whyNoFigures, successor } = fields.lifecycle;
  const changed = {
    ...kpi,
    comparability: { breakBefore, notComparablePeriods },
    breakNote,
    lifecycle,
    whyNoFigures,
    polarityNote: fields.polarityNote,
  };
  if (successor === null) return changed;
  // The counts were those of the series that it had.
  const counts = { numeratorCode: null, denominatorCode: null, note: null };
  return { ...changed, derivation: { kind: 'direct', ...successor }, counts };
}

function labelFaults(own: MeasureBreak, yearType: string | null): readonly FieldFault[] {
  const labels = [
    ...(own.breakBefore === null ? [] : [own.breakBefore]),
    ...own.notComparablePeriods,
  ];
  return labels.flatMap((label) => {
    const message = faultOfLabel(label, yearType);
    return message === null ? [] : [{ field: 'break', message }];
  });
}

function successorFaults(own: MeasureLifecycle, packs: Kpi): readonly FieldFault[] {
  const { lifecycle, successor } = own;
  if (successor !== null && lifecycle !== 'successor') {
    const message =
      'Only a measure that another stands in for has one that takes its place. Leave it empty';
    return [{ field: 'lifecycle', message }];
  }
  if (successor !== null || lifecycle !== 'successor' || packs.lifecycle === 'successor') return [];
  return [{ field: 'lifecycle', message: 'Name the series that takes its place' }];
}

function inTheProduct(fault: KpiFault): FieldFault {
  switch (fault) {
    case 'needsSeries':
      return {
        field: 'lifecycle',
        message:
          'The measure has no series of figures. Choose another state, or one that stands in',
      };
    case 'sayWhyNoFigures':
      return { field: 'lifecycle', message: 'Say in plain words why there are no figures' };
    case 'noReasonNeeded':
      return { field: 'lifecycle', message: 'There are figures, so leave out why there are none' };
    case 'sayWhyNotComparable':
      return { field: 'break', message: 'Say why these periods cannot be compared' };
    case 'peopleOfNoPercent':
      return { field: 'people', message: 'Only a percent can be said as “about 3 in 10”' };
  }
}
