export interface ShortAnswer {
  /** JSON as people read it. */
  readonly text: string;
  /** What was left out, in words; `null` where nothing was. */
  readonly note: string | null;
}

const mostShown = 2;

/**
 * An answer of the programming interface with its long lists cut to the first two things in them, so
 * that it can be read on a page. Lists of plain numbers and texts of up to eight stay whole.
 */
export function shortAnswer(body: string): ShortAnswer {
  const whole: unknown = JSON.parse(body);
  const cut: number[] = [];
  const text = JSON.stringify(
    whole,
    (_key, value: unknown): unknown => {
      const most = isListOfThings(value) ? mostShown : 8;
      if (!Array.isArray(value) || value.length <= most) return value;
      cut.push(value.length);
      return value.slice(0, most);
    },
    2,
  );
  const [length] = cut;
  if (length === undefined) return { text, note: null };
  const note = Array.isArray(whole)
    ? `The whole answer has ${length.toLocaleString('en-GB')} entries. Only the first ${mostShown} are shown here.`
    : 'The lists in the whole answer are longer. Only their beginnings are shown here.';
  return { text, note };
}

function isListOfThings(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object';
}
