import { z } from 'zod';
import type { Typed } from './editForm.js';

const ofBody = z.record(z.string(), z.unknown());
const ofTexts = z.union([z.string().transform((text) => [text]), z.array(z.string())]);

const mostOfOne = 200;

/** What a form sent, as texts by input; anything that is no text is as if not sent. */
export function readTyped(body: unknown): Typed {
  const parsed = ofBody.safeParse(body ?? {});
  if (!parsed.success) return {};
  const texts = Object.entries(parsed.data).flatMap(([name, value]) => {
    const read = ofTexts.safeParse(value);
    return read.success ? [[name, read.data.slice(0, mostOfOne)] as const] : [];
  });
  return Object.fromEntries(texts);
}
