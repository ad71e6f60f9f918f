import { z } from 'zod';

/** Given once or many times; blank ones, which forms send, count as none. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => {
    const texts = typeof given === 'string' ? [given] : (given ?? []);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

/** Given once: of many, the last, as when a form adds to an address that already has one. */
const one = several.transform((texts) => texts.at(-1) ?? null);

/** What the address of a table asks for, before anything of it is known to make sense. */
export const ofTable = z.object({
  measure: several,
  topic: several,
  priority: several,
  area: several,
  from: one,
  to: one,
  find: one,
  place: one,
});

export type TableQuery = z.infer<typeof ofTable>;
