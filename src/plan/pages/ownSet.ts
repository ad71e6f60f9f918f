import { failure, success, type Result } from '../../lib/result.js';
import { countOf } from '../../lib/words.js';
import type { Area, AreaId } from '../../measures/model/area.js';
import { findArea } from '../../measures/model/areaLookup.js';
import { fewestOwn, mostOwn } from '../../measures/model/comparatorChoice.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';

/** What an address or a form says of a set of places: each text may hold several, with commas. */
export interface OwnSetAsked {
  readonly set: readonly string[];
  readonly note: string;
}

/** A set of places of the reader's own. */
export interface OwnSet {
  /** In the order of their names in addresses, so that equal sets have equal addresses. */
  readonly areaIds: readonly AreaId[];
  /** Why these; empty where the reader does not say. */
  readonly note: string;
}

export interface OwnSetProblem {
  readonly field: 'set' | 'note';
  /** What to do, in words for the reader. */
  readonly message: string;
}

export const longestNote = 200;

/** The set that was asked for beside a place, which is itself never one of it. */
export function parseOwnSet(
  register: AreaRegister,
  place: Area,
  asked: OwnSetAsked,
): Result<OwnSet, OwnSetProblem> {
  const wanted = asked.set.flatMap((text) => text.split(',')).map((text) => text.trim());
  const ids = new Set<AreaId>();
  for (const text of wanted.filter((each) => each !== '')) {
    const area = findArea(register, text);
    const problem = problemOf(area, text);
    if (problem !== null) return failure({ field: 'set', message: problem });
    if (area !== undefined && area.id !== place.id) ids.add(area.id);
  }
  const size = sizeProblem(ids.size, place);
  if (size !== null) return failure({ field: 'set', message: size });
  const note = asked.note.replace(/\s+/g, ' ').trim();
  if (note.length > longestNote) {
    const message = `Say why you chose these places in ${longestNote} characters or fewer: there are ${note.length} now.`;
    return failure({ field: 'note', message });
  }
  return success({ areaIds: [...ids].sort(), note });
}

function problemOf(area: Area | undefined, text: string): string | null {
  if (area === undefined) {
    return `We know no place called “${text.slice(0, 60)}”. Choose places from the list.`;
  }
  const isAuthority = area.level === 'localAuthority' || area.level === 'formerAuthority';
  return isAuthority
    ? null
    : `${area.name} is not the area of one council. Choose council areas from the list.`;
}

function sizeProblem(size: number, place: Area): string | null {
  if (size < fewestOwn) return `Choose at least ${fewestOwn} places other than ${place.name}.`;
  if (size > mostOwn) {
    return `Choose no more than ${mostOwn} places: you chose ${countOf(size, 'place')}.`;
  }
  return null;
}
