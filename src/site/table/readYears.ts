import type { YearsAsked } from '../../measures/model/selection.js';
import type { OwnTableAsked } from '../../paths/ownTable.js';
import type { TableProblem } from './readSelection.js';
import type { TableQuery } from './tableQuery.js';

export interface YearsRead {
  readonly years: YearsAsked;
  readonly asked: Pick<OwnTableAsked, 'from' | 'to'>;
  readonly problems: readonly TableProblem[];
}

/** Of `from`: one period alone, the newest of each measure. */
export const newestWord = 'newest';

const allYears: YearsAsked = { from: null, to: null };

/** The years that an address asks for; all of them where what it says makes no sense. */
export function readYears(query: Pick<TableQuery, 'from' | 'to'>): YearsRead {
  const problems = [problemOf('first', query.from), problemOf('last', query.to)].flat();
  const from = query.from === newestWord ? newestWord : yearOf(query.from);
  const to = yearOf(query.to);
  if (typeof from === 'number' && to !== null && from > to) {
    const text = `The first year, ${from}, is after the last, ${to}. We show every year.`;
    return { years: allYears, asked: {}, problems: [{ about: 'years', text }] };
  }
  return {
    years: { from, to },
    asked: { from: from === null ? null : String(from), to: to === null ? null : String(to) },
    problems,
  };
}

function yearOf(text: string | null): number | null {
  return text !== null && /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

function problemOf(which: 'first' | 'last', text: string | null): readonly TableProblem[] {
  if (text === null || yearOf(text) !== null) return [];
  if (which === 'first' && text === newestWord) return [];
  const said = `“${text.slice(0, 20)}” is no year we know. Write the ${which} year as four digits, such as 2019.`;
  return [{ about: 'years', text: said }];
}
