import { z } from 'zod';

const ofFields = z.record(z.string(), z.unknown());

/** What a form sent, as text by field; anything that is no text is as if not sent. */
export function readFields(body: unknown): Readonly<Record<string, string>> {
  const parsed = ofFields.safeParse(body ?? {});
  if (!parsed.success) return {};
  const texts = Object.entries(parsed.data).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text may be the id of something; the database takes no other. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
