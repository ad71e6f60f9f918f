import { z } from 'zod';
import { areaId } from '../../../measures/model/area.js';
import type { Override } from '../../../measures/model/override.js';
import { success } from '../../../lib/result.js';
import { newestAmendments, type Amendment } from './amendment.js';
import { readFields, type SubjectRules } from './subjectRules.js';

const entrySchema = z.object({
  source: z.string().min(1),
  code: z.string().min(1),
  areaIds: z.array(z.string().min(1)).min(1),
  /** Labels as the source prints them. */
  periods: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]),
  /** For the reader of the measure's page. */
  reason: z.string().min(1),
  reference: z.string().min(1),
});

/** Figures of one series that the partnership has set aside, and why. */
export type SetAside = z.output<typeof entrySchema>;

/** Figures that are set aside: one field, `entry`, which is `null` once they are shown again. */
export const setAsideRules: SubjectRules<SetAside> = {
  kind: 'figures',
  idOf: () => '',
  toFields: () => ({ entry: null }),
  fromFields: (_, { entry = null }) => {
    if (entry === null) return success(null);
    const read = readFields(z.object({ entry: entrySchema }), { entry });
    return read.ok ? success(read.value.entry) : read;
  },
};

/** What is set aside now, with the id it goes by. */
export interface SetAsideInForce extends SetAside {
  readonly id: string;
}

/** Everything that is set aside now, the oldest first. */
export function listSetAside(amendments: readonly Amendment[]): readonly SetAsideInForce[] {
  return [...newestAmendments(amendments).values()].flat().flatMap(({ subject, becomes }) => {
    if (subject.kind !== 'figures' || becomes.kind !== 'own') return [];
    const read = setAsideRules.fromFields(subject.id, { entry: becomes.value }, undefined);
    return read.ok && read.value !== null ? [{ id: subject.id, ...read.value }] : [];
  });
}

/** The same as the overrides that the figures are read through: one for each area. */
export function toOverrides(set: SetAside): readonly Override[] {
  const { source, code, areaIds, periods, reason, reference } = set;
  return areaIds.map((id) => ({
    source,
    code,
    areaId: areaId(id),
    periods,
    onlyValue: null,
    action: { kind: 'withhold' },
    reason,
    reference,
  }));
}
