import { dayInWords } from '../../lib/calendarDate.js';
import { wordList } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import { areaOf, areasAfter, type AreaLists } from './areaKin.js';

/** What an area is and where it lies: `Council area, South West`. */
export function areaKind({ register }: Pick<AreaLists, 'register'>, area: Area): string {
  const around = areaOf(register, area.regionId);
  const where = around === undefined ? '' : `, ${around.name}`;
  switch (area.level) {
    case 'country':
      return 'Country';
    case 'region':
      return around === undefined ? 'Region of England' : `Part of ${around.name}`;
    case 'localAuthority':
      return `Council area${where}`;
    case 'formerAuthority':
      return `Former council area${where}`;
  }
}

/** `Ended on 31 March 2023. Now Cumberland and Westmorland and Furness.`; `null` without an end. */
export function endedNote(lists: AreaLists, area: Area): string | null {
  if (area.endedOn === null) return null;
  const after = areasAfter(lists, area).map(({ name }) => name);
  const now = after.length === 0 ? '' : ` Now ${namesInOneBreath(after)}.`;
  return `Ended on ${dayInWords(area.endedOn)}.${now}`;
}

/** Names that hold “and” themselves are set apart by semicolons. */
function namesInOneBreath(names: readonly string[]): string {
  return names.some((name) => / and |,/.test(name)) ? names.join('; ') : wordList(names);
}
