import { z } from 'zod';
import { isCalendarDate } from '../../lib/calendarDate.js';
import type { JournalAsked } from '../../paths/journal.js';
import { roles } from '../../people/model/role.js';
import type { JournalFilter } from '../model/journalFilter.js';

const day = z
  .string()
  .default('')
  .refine((text) => text === '' || isCalendarDate(text));
const word = z.string().max(100).default('');

/** What the address of the journal may ask. */
export const ofJournal = z.object({
  type: word,
  about: word.transform((text) => text.trim()),
  organisation: word,
  role: word,
  from: day,
  to: day,
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
});

export type JournalQuery = z.infer<typeof ofJournal>;

export function toFilter({
  type,
  about,
  organisation,
  role,
  from,
  to,
}: JournalQuery): JournalFilter {
  return {
    type: type === '' ? null : type,
    about,
    organisationId: organisation === '' ? null : organisation,
    role: roles.find((each) => each === role) ?? null,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
  };
}

/** The same question as an address asks it, from its first page on. */
export function toAsked({ type, about, organisation, role, from, to }: JournalQuery): JournalAsked {
  return { type, about, organisation, role, from, to };
}
