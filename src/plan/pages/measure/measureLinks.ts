import type { Area } from '../../../measures/model/area.js';
import { areaPath, areasPath } from '../../../paths/areas.js';
import {
  measureChartPath,
  measureFilePath,
  measurePlacesFilePath,
  type ChartName,
  type ForComparison,
} from '../../../paths/measures.js';
import { ownTablePath } from '../../../paths/ownTable.js';
import { pictureFormats, tableFileLinks } from '../../../paths/query.js';
import type { Link } from '../../../web/page/shell.js';

/** The figures over time as files, and their chart as a picture. */
export function trendDownloads(id: string, address: ForComparison): readonly Link[] {
  return [
    ...tableFileLinks((format) => measureFilePath(id, format, address)),
    ...pictures(id, 'trend', address),
  ];
}

/** The newest figure of every authority as files, and the bars as a picture. */
export function placesDownloads(id: string, address: ForComparison): readonly Link[] {
  return [
    ...tableFileLinks((format) => measurePlacesFilePath(id, format, address), 'Every place'),
    ...pictures(id, 'places', address),
  ];
}

function pictures(id: string, chart: ChartName, address: ForComparison): readonly Link[] {
  const words = { trend: 'chart over time', places: 'chart of places' } as const;
  return pictureFormats.map((format) => ({
    text: `${words[chart]}, ${format.toUpperCase()}`,
    href: measureChartPath(id, { chart, format }, address),
  }));
}

/** Where a reader may go on from a measure of a place. */
export function measureLinks(id: string, place: Area): readonly Link[] {
  return [
    { text: `Every measure of ${place.name}`, href: areaPath(place.id) },
    { text: 'See another place', href: areasPath() },
    {
      text: 'Put this in a table of your own',
      href: ownTablePath({ measure: [id], area: [place.id, 'england'] }),
    },
  ];
}
