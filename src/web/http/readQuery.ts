import type { z, ZodType } from 'zod';
import { BadRequestError } from '../../lib/refusals.js';

/**
 * What an address asks for after its question mark, as the page's schema has it.
 * @throws BadRequestError naming the parameter that makes no sense: most often one given twice
 */
export function readQuery<Schema extends ZodType>(
  schema: Schema,
  { query }: { readonly query: unknown },
): z.infer<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
  throw new BadRequestError(
    `This part of the address makes no sense: ${names.join(', ')}. Give it once, as plain text.`,
  );
}
