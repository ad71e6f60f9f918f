import { z } from 'zod';
import { isCalendarDate } from '../lib/calendarDate.js';
import { failure, success, type Result } from '../lib/result.js';

/** A cell of a table: text in, something typed out, or what to do about it. */
export type Cell<T> = z.ZodType<T, string>;

/** A cell read by a function of ours; blanks at either end never count. */
export function cell<T>(read: (text: string) => Result<T, string>): Cell<T> {
  return z.string().transform((text, context) => {
    const result = read(text.trim());
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', message: result.error });
    return z.NEVER;
  });
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const textCell = cell((text) =>
  text === '' ? failure('This cell is empty. Fill it in.') : success(text),
);

export const optionalTextCell = cell((text) => success(text === '' ? null : text));

export const idCell = cell((text) =>
  slugPattern.test(text)
    ? success(text)
    : failure('Use small letters, digits and single hyphens: “care-leavers”.'),
);

export const optionalIdCell = cell((text) =>
  text === '' || slugPattern.test(text)
    ? success(text === '' ? null : text)
    : failure('Use the id of a row, in small letters, digits and hyphens, or leave it empty.'),
);

/** Several texts joined by a vertical bar; an empty cell is an empty list. */
export const listCell = cell((text) => {
  if (text === '') return success<readonly string[]>([]);
  const parts = text.split('|').map((part) => part.trim());
  if (parts.includes('')) {
    return failure('Nothing stands between two vertical bars, or before or after one. Remove it.');
  }
  return new Set(parts).size === parts.length
    ? success<readonly string[]>(parts)
    : failure('The same thing is listed twice. Remove one.');
});

export const wholeNumberCell = cell((text) =>
  /^\d{1,4}$/.test(text) ? success(Number(text)) : failure('Use a whole number: 7.'),
);

export const optionalWholeNumberCell = cell((text) =>
  text === '' || /^\d{1,4}$/.test(text)
    ? success(text === '' ? null : Number(text))
    : failure('Use a whole number, or leave it empty.'),
);

export const optionalDateCell = cell((text) =>
  text === '' || isCalendarDate(text)
    ? success(text === '' ? null : text)
    : failure('Use a day of the calendar, year first: 2026-03-31. Or leave it empty.'),
);

export const yesNoCell = cell((text) =>
  text === 'yes' || text === 'no' ? success(text === 'yes') : failure('Write yes or no.'),
);

/** One of a few words, spelt exactly so. */
export function wordCell<W extends string>(words: readonly W[]): Cell<W> {
  return cell((text) => {
    const word = words.find((candidate) => candidate === text);
    return word === undefined
      ? failure(`Use one of these words: ${words.join(', ')}.`)
      : success(word);
  });
}
