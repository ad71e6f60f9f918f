import type { JsonValue } from '../../src/lib/canonicalJson.js';
import type { Amendment, SubjectKind } from '../../src/plan/model/amending/amendment.js';

interface Told {
  readonly about: readonly [kind: SubjectKind, id: string];
  readonly field: string;
  readonly value: JsonValue;
  readonly basedOn?: JsonValue;
  readonly number?: number;
}

/** An amendment with a value of our own. */
export function anAmendment({ about, field, value, basedOn = null, number = 1 }: Told): Amendment {
  const [kind, id] = about;
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    number,
    subject: { kind, id },
    field,
    becomes: { kind: 'own', value },
    basedOn,
    organisationId: 'council',
    madeAt: new Date('2026-03-03T10:00:00Z'),
    reason: 'The board agreed it.',
  };
}
