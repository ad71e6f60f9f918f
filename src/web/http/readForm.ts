import type { z, ZodType } from 'zod';
import { BadRequestError } from '../../lib/refusals.js';

/**
 * What a posted form holds, as the page's schema has it; a form without fields is an empty one.
 * @throws BadRequestError for what no form of ours sends, such as a field twice
 */
export function readForm<Schema extends ZodType>(
  schema: Schema,
  { body }: { readonly body: unknown },
): z.infer<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw new BadRequestError('This form could not be read. Go back, load the page and try again.');
}
