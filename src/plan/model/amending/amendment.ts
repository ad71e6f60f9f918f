import type { JsonValue } from '../../../lib/canonicalJson.js';

/** What can be amended: what the pack says of these, and figures that are set aside. */
export const subjectKinds = ['organisation', 'seat', 'measure', 'figures'] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** One thing that is amended, by its id: a seat by its number as text. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** The fields of one subject, each with its value; which ones there are depends on the kind. */
export type FieldValues = Readonly<Record<string, JsonValue>>;

/** What a field is to be: a value of our own, or whatever the pack says. */
export type AmendedValue =
  { readonly kind: 'own'; readonly value: JsonValue } | { readonly kind: 'asThePackSays' };

/** One field of one subject, changed in the product. Never changed itself: a later one takes over. */
export interface Amendment {
  readonly id: string;
  /** Grows with each amendment: of two for the same field, the higher one holds. */
  readonly number: number;
  readonly subject: Subject;
  readonly field: string;
  readonly becomes: AmendedValue;
  /** What the pack said when it was made. */
  readonly basedOn: JsonValue;
  /** The organisation of whoever made it; `null` for the command line. */
  readonly organisationId: string | null;
  readonly madeAt: Date;
  readonly reason: string;
}

/** Something about a field that cannot be so, and what to do about it. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

export function subjectKey({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}

/** The amendments that hold, by subject, in the order in which each was first touched. */
export function newestAmendments(
  amendments: readonly Amendment[],
): ReadonlyMap<string, readonly Amendment[]> {
  const bySubject = new Map<string, Map<string, Amendment>>();
  for (const each of [...amendments].sort((a, b) => a.number - b.number)) {
    const key = subjectKey(each.subject);
    const fields = bySubject.get(key) ?? new Map<string, Amendment>();
    bySubject.set(key, fields.set(each.field, each));
  }
  return new Map([...bySubject].map(([key, fields]) => [key, [...fields.values()]]));
}
