import { z } from 'zod';
import { failure, success } from '../../../lib/result.js';
import type { Seat } from '../../../people/model/seat.js';
import { readFields, type SubjectRules } from './subjectRules.js';

const fieldSchema = z.object({
  title: z.string('Enter the title').min(1, 'Enter the title'),
  organisationIds: z.array(z.string(), 'Choose organisations from the list'),
  howFilled: z.string('Enter how it is filled, or leave it empty').nullable(),
});

/** Seats added here start at this number, so that no pack, which counts from 1, can mean another. */
export const firstOwnSeat = 101;

/** Seats: `title`, `organisationIds`, `howFilled` and `isInUse`. Every organisation must be known. */
export function seatRules(knownIds: ReadonlySet<string>): SubjectRules<Seat> {
  return {
    kind: 'seat',
    idOf: ({ number }) => String(number),
    toFields: (seat) => ({
      title: seat?.title ?? null,
      organisationIds: seat?.organisationIds ?? [],
      howFilled: seat?.howFilled ?? null,
      isInUse: seat !== undefined,
    }),
    fromFields: (id, fields) => {
      if (fields['isInUse'] !== true) return success(null);
      const read = readFields(fieldSchema, fields);
      if (!read.ok) return read;
      const { organisationIds } = read.value;
      const unknown = organisationIds.filter((each) => !knownIds.has(each));
      if (unknown.length > 0 || new Set(organisationIds).size < organisationIds.length) {
        const message = `Choose each organisation once, from those in use. Not known: ${unknown.join(', ') || 'none'}`;
        return failure([{ field: 'organisationIds', message }]);
      }
      return success({ number: Number(id), ...read.value });
    },
  };
}
