import { dayInWords } from '../../lib/calendarDate.js';
import type { Area } from '../../measures/model/area.js';
import type { Link } from '../../web/page/shell.js';
import { areaLink, areaOf, areasAfter, areasBefore, type AreaLists } from './areaKin.js';

/** A line about an area: words, or links. */
export interface AreaFact {
  readonly term: string;
  readonly text: string | null;
  readonly links: readonly Link[];
}

/** Where an area lies, since when it is there, what was there before and after, and its codes. */
export function areaFacts(lists: AreaLists, area: Area): readonly AreaFact[] {
  const around = areaOf(lists.register, area.regionId);
  const earlier = area.gssCodes.filter((code) => code !== area.gssCode);
  return [
    linked(area.level === 'region' ? 'Lies in' : 'Region', around === undefined ? [] : [around]),
    said('Began', area.startedOn === null ? null : dayInWords(area.startedOn)),
    said('Ended', area.endedOn === null ? null : dayInWords(area.endedOn)),
    linked('Came from', areasBefore(lists, area)),
    linked('Became', areasAfter(lists, area)),
    said('Three-digit code', area.laCode),
    said('Nine-character code', area.gssCode),
    said('Earlier codes', earlier.length === 0 ? null : earlier.join(', ')),
  ].filter((fact) => fact !== null);
}

function linked(term: string, areas: readonly Area[]): AreaFact | null {
  return areas.length === 0 ? null : { term, text: null, links: areas.map(areaLink) };
}

function said(term: string, text: string | null): AreaFact | null {
  return text === null ? null : { term, text, links: [] };
}
