import { dayInWords } from '../../lib/calendarDate.js';
import type { Area } from '../../measures/model/area.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { areaPath } from '../../paths/areas.js';
import { measurePath } from '../../paths/measures.js';
import { reportPath } from '../../paths/reports.js';
import type { Quarter } from '../../reports/model/quarter.js';
import { otherNamesOf } from './placeNames.js';
import type { SearchEntry } from './searchEntry.js';

/** The measures of the national sources, each by its own title. */
export function sourceEntries(measures: readonly SourceMeasure[]): readonly SearchEntry[] {
  return measures.map(({ id, title, chartTitle, topics, code, description }) => ({
    kind: 'otherMeasures',
    title: chartTitle === '' ? title : chartTitle,
    href: measurePath(id),
    line: `${topics.join(', ')}.`,
    alsoCalled: [code],
    words: [title, ...topics, description].join(' '),
  }));
}

/** Every area of the register, those that have ended too. */
export function placeEntries({ areas, indexById }: AreaRegister): readonly SearchEntry[] {
  return areas.map((area) => {
    const region = area.regionId === null ? undefined : areas[indexById.get(area.regionId) ?? -1];
    return {
      kind: 'places',
      title: area.name,
      href: areaPath(area.id),
      line: placeLine(area, region?.name ?? null),
      alsoCalled: [
        ...otherNamesOf(area),
        ...[area.laCode, area.gssCode].filter((code) => code !== null),
      ],
      words: 'council area figures',
    };
  });
}

function placeLine({ level, endedOn }: Area, region: string | null): string {
  switch (level) {
    case 'country':
      return 'The whole country.';
    case 'region':
      return 'A region of England.';
    case 'localAuthority':
      return region === null ? 'A council area.' : `A council area in ${region}.`;
    case 'formerAuthority':
      return endedOn === null
        ? 'A former council area.'
        : `A former council area, which ended on ${dayInWords(endedOn)}.`;
  }
}

export function reportEntries(quarters: readonly Quarter[]): readonly SearchEntry[] {
  return quarters.map(({ id, title }) => ({
    kind: 'reports',
    title: `Impact report, ${title}`,
    href: reportPath(id),
    line: 'What changed in the quarter, made from the figures as they stood at its end.',
    alsoCalled: [id],
    words: 'quarterly update progress',
  }));
}
