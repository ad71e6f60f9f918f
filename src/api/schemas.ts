import { z } from 'zod';
import { polarities, units } from '../measures/model/measure.js';
import { observationStatuses } from '../measures/model/observation.js';
import { periodKinds } from '../measures/model/period.js';

const day = z.iso.date();
const figure = z.number().nullable();

export const periodSchema = z.strictObject({
  kind: z.enum(periodKinds),
  label: z.string(),
  start: day.nullable(),
  end: day.nullable(),
});

export const areaSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  laCode: z.string().nullable(),
  gssCode: z.string().nullable(),
  slug: z.string(),
  level: z.enum(['country', 'region', 'localAuthority', 'formerAuthority']),
  region: z.string().nullable(),
  startedOn: day.nullable(),
  endedOn: day.nullable(),
});

export const releaseSchema = z.strictObject({
  id: z.number().int(),
  source: z.string(),
  publisher: z.string(),
  title: z.string(),
  asAt: day,
  licence: z.string(),
});

const statusSchema = z.enum([...observationStatuses, 'noRow']);

const revisionSchema = z.enum(['provisional', 'revised', 'final']);

const polaritySchema = z.enum(polarities);

const unitSchema = z.enum(units);

export const measureSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: unitSchema,
  polarity: polaritySchema,
  decimals: z.number().int().nullable(),
  /** The plan's priority; null for a measure that the plan does not track. */
  priority: z.string().nullable(),
  lifecycle: z.string().nullable(),
  source: z.string().nullable(),
  /** The source's codes that the measure is made from. */
  codes: z.array(z.string()),
  derivation: z.enum(['direct', 'complement', 'gap', 'none']),
  lastUpdatedOn: day.nullable(),
  nextUpdateOn: day.nullable(),
});

export const measureWithPeriodsSchema = z.strictObject({
  ...measureSchema.shape,
  /** Oldest first, as the publisher prints them. */
  periods: z.array(z.string()),
});

export const observationsSchema = z.strictObject({
  measure: z.strictObject({
    id: z.string(),
    title: z.string(),
    unit: unitSchema,
    polarity: polaritySchema,
  }),
  area: z.strictObject({
    id: z.string(),
    name: z.string(),
    laCode: z.string().nullable(),
    gssCode: z.string().nullable(),
  }),
  observations: z.array(
    z.strictObject({
      period: periodSchema,
      value: figure,
      status: statusSchema,
      revision: revisionSchema,
      mark: z.string().nullable(),
      release: releaseSchema.nullable(),
    }),
  ),
  /** Published figures that are known to be wrong and are not used as they stand. */
  overrides: z.array(
    z.strictObject({
      area: z.string(),
      period: z.string(),
      published: z.number(),
      reason: z.string(),
    }),
  ),
});

const latestSchema = z.strictObject({
  period: periodSchema,
  value: figure,
  status: statusSchema,
  revision: revisionSchema,
  mark: z.string().nullable(),
  release: releaseSchema.nullable(),
});

export const comparisonSchema = z.strictObject({
  measure: observationsSchema.shape.measure,
  area: observationsSchema.shape.area,
  latest: latestSchema,
  latestWithValue: latestSchema.nullable(),
  previous: z.strictObject({ period: periodSchema, value: figure }).nullable(),
  change: figure,
  changeNote: z.string().nullable(),
  rank: z
    .strictObject({ position: z.number().int(), of: z.number().int(), tied: z.boolean() })
    .nullable(),
  quartiles: z.array(z.number()).length(5).nullable(),
  band: z.enum(['A', 'B', 'C', 'D']).nullable(),
  neighbours: z
    .strictObject({
      mean: figure,
      withData: z.number().int(),
      of: z.number().int(),
      vintage: z.string(),
    })
    .nullable()
    .describe(
      'The unweighted mean of the statistical neighbours with a figure, null below six; no rate of theirs taken together.',
    ),
  region: z.strictObject({ name: z.string(), value: figure }).nullable(),
  england: z.strictObject({ value: figure }).nullable(),
  direction: z.strictObject({
    verdict: z.enum(['gettingBetter', 'gettingWorse', 'noClearChange', 'watchedOnly', 'notKnown']),
    strength: z.enum(['clear', 'probable']).nullable(),
    test: z.enum(['fivePointTrend', 'mannKendall']).nullable(),
    statistic: figure,
    p: figure,
    periods: z.array(z.string()),
    why: z.string().nullable(),
  }),
  pace: z.strictObject({
    verdict: z.enum([
      'aheadOfMost',
      'aboutAsOthers',
      'behindMost',
      'roseMoreThanMost',
      'fellMoreThanMost',
      'notKnown',
    ]),
    basePeriod: z.string().nullable(),
    latestPeriod: z.string().nullable(),
    change: figure,
    authorities: z.number().int().nullable(),
    roseMore: z.number().int().nullable(),
    roseLess: z.number().int().nullable(),
    why: z.string().nullable(),
  }),
  standing: z.strictObject({
    england: z.enum(['better', 'similar', 'worse']).nullable(),
    region: z.enum(['better', 'similar', 'worse']).nullable(),
    neighbours: z.enum(['better', 'similar', 'worse']).nullable(),
    test: z.enum(['limits', 'band']).nullable(),
  }),
  sentence: z.string(),
});

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
});

/** Any table as a file: what goes with it, its columns, and a field of each row for each column's key. */
export const tableSchema = z.strictObject({
  title: z.string(),
  notes: z.array(z.strictObject({ term: z.string(), text: z.string() })),
  columns: z.array(z.strictObject({ key: z.string(), heading: z.string() })),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

export type PeriodAnswer = z.infer<typeof periodSchema>;
export type AreaAnswer = z.infer<typeof areaSchema>;
export type ReleaseAnswer = z.infer<typeof releaseSchema>;
export type MeasureAnswer = z.infer<typeof measureSchema>;
export type ObservationsAnswer = z.infer<typeof observationsSchema>;
export type ComparisonAnswer = z.infer<typeof comparisonSchema>;
