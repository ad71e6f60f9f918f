import { z } from 'zod';

const ofSaved = z.object({ saved: z.literal('yes').optional().catch(undefined) });

/** Said once after a form was saved, from the address it led to. */
export function savedNotice(query: unknown): { readonly notice?: string } {
  return ofSaved.catch({}).parse(query).saved === undefined
    ? {}
    : { notice: 'It is saved. Pages show it within a second.' };
}
