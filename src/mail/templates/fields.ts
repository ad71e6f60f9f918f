import { z } from 'zod';

/** An address of the site’s own. One that holds a mail address would name somebody. */
export const link = z
  .string()
  .regex(/^https?:\/\/[^\s@]+$/, 'is not a link of the site')
  .refine((url) => !/%40/i.test(url), 'holds a mail address');

/** One of the names of `roles`, checked when the mail is queued. */
export const roleName = z.string().min(1).max(60);

/** The name of a body the plan knows, checked when the mail is queued. */
export const organisationName = z.string().min(1).max(200);

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** `November 2026`. */
export const month = z.string().regex(new RegExp(`^(${months}) \\d{4}$`), 'is not a month');

export const count = z.number().int().positive();
