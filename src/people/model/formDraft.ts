/** What somebody has typed into a form and not sent: text by field. */
export type DraftFields = Readonly<Record<string, string | readonly string[]>>;

export interface FormDraft {
  readonly fields: DraftFields;
  readonly savedAt: Date;
}

/** More than anybody types; what is longer is not kept. */
const mostLetters = 100_000;

/**
 * What may be kept of a posted form: its texts without tokens, passwords and codes. `null` where
 * nothing is left, or too much for a form that somebody typed.
 */
export function toDraftFields(body: unknown): DraftFields | null {
  if (typeof body !== 'object' || body === null) return null;
  const kept = Object.entries(body).filter(
    (entry): entry is [string, string | string[]] =>
      !/^_|password|code|token|secret/i.test(entry[0]) && isText(entry[1]),
  );
  const length = JSON.stringify(kept).length;
  return kept.length === 0 || length > mostLetters ? null : Object.fromEntries(kept);
}

function isText(value: unknown): boolean {
  return [value].flat().every((each) => typeof each === 'string');
}
