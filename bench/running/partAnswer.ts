import { z } from 'zod';

/** What a part of the benchmarks is asked to do, in a process of its own. */
export const partRequest = z.object({
  /** The folder of the national tool. */
  folder: z.string(),
  /** Where the private database server of this part lives; '' for a part that needs none. */
  dataDir: z.string(),
  runs: z.number(),
  /** Whatever else the part has to know. */
  options: z.record(z.string(), z.string()),
});

export type PartRequest = z.infer<typeof partRequest>;

/** What a part found. */
export const partAnswer = z.object({
  samples: z.record(z.string(), z.array(z.number())),
  facts: z.array(z.string()),
  /** Why its times must not be believed. */
  faults: z.array(z.string()),
});

export type PartAnswer = z.infer<typeof partAnswer>;

/** One part. It runs in a process of its own, so that its memory is its own. */
export type Part = (request: PartRequest) => Promise<PartAnswer>;

/** What a process sends when its part has run: the answer and the most memory it had, in bytes. */
export const partMessage = partAnswer.extend({ peakMemory: z.number() });

export type PartMessage = z.infer<typeof partMessage>;
