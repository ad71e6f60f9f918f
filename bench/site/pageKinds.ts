import type { Agent } from 'node:http';
import { z } from 'zod';
import { apiAreasPath, apiMeasuresPath } from '../../src/paths/api.js';
import { areaPath, areasPath, compareAreasPath } from '../../src/paths/areas.js';
import { gridPath, measureChartPath, measurePath, measuresPath } from '../../src/paths/measures.js';
import { ownTablePath } from '../../src/paths/ownTable.js';
import { actionsPath, coveragePath, statedFiguresPath } from '../../src/paths/plan.js';
import { reportsPath } from '../../src/paths/reports.js';
import {
  aboutPath,
  accessibilityPath,
  apiGuidePath,
  calendarFilePath,
  calendarPath,
  cookiesPath,
  dataCataloguePath,
  dataPath,
  homePath,
  partnershipPath,
  privacyPath,
  releaseFeedPath,
  searchPath,
} from '../../src/paths/site.js';
import { searchedWords } from '../selections/searchedWords.js';
import { fetchRaw, textOf } from './fetchRaw.js';

/** One kind of page, with every address there is of it. */
export interface PageKind {
  readonly name: string;
  readonly paths: readonly string[];
  /** Something to take away, which has no look to weigh. */
  readonly isFile?: boolean;
}

const listed = z.array(z.object({ id: z.string() }));

/** The kinds of public page and their addresses, as the pages themselves link to them. */
export async function findPageKinds(origin: string, agent: Agent): Promise<readonly PageKind[]> {
  const read = async (path: string) => textOf(await fetchRaw(origin + path, agent));
  const idsAt = async (path: string) =>
    listed.parse(JSON.parse(await read(path))).map(({ id }) => id);
  const home = await read(homePath());
  const measures = await idsAt(apiMeasuresPath());
  const areas = await idsAt(apiAreasPath());
  const kinds: readonly PageKind[] = [
    ...planKinds(linksIn(home, /^\/priorities\/([^/?#]+)$/)),
    { name: 'measure', paths: measures.map((id) => measurePath(id)) },
    { name: 'action', paths: linksIn(await read(actionsPath()), /^\/actions\/[^/?#]+$/) },
    { name: 'report', paths: linksIn(await read(reportsPath()), /^\/reports\/[^/?#.]+$/) },
    ...placeKinds(areas),
    { name: 'search', paths: searchedWords.map((words) => searchPath(words)) },
    { name: 'own table', paths: [ownTablePath(), ...(await tablePaths(read))] },
    { name: 'about and data', paths: aboutPaths() },
    ...(await fileKinds(measures, { origin, agent })),
  ];
  const empty = kinds.find(({ paths }) => paths.length === 0);
  if (empty !== undefined) throw new Error(`no page of the kind “${empty.name}” was found`);
  return kinds;
}

function planKinds(priorities: readonly string[]): readonly PageKind[] {
  const slugs = priorities.map((path) => path.split('/').at(-1) ?? '');
  return [
    { name: 'home', paths: [homePath()] },
    { name: 'priority', paths: priorities },
    {
      name: 'measures list',
      paths: [measuresPath(), ...slugs.map((priority) => measuresPath({ priority }))],
    },
    { name: 'grid', paths: [gridPath(), ...slugs.map((priority) => gridPath({ priority }))] },
    { name: 'coverage', paths: [coveragePath(), statedFiguresPath()] },
  ];
}

function placeKinds(areas: readonly string[]): readonly PageKind[] {
  const pairs = areas.flatMap((area, index) => {
    const next = areas[index + 1];
    return index % 10 === 0 && next !== undefined ? [[area, next]] : [];
  });
  return [
    { name: 'places list', paths: [areasPath()] },
    { name: 'place', paths: areas.map((id) => areaPath(id)) },
    { name: 'places compared', paths: pairs.map((both) => compareAreasPath({ areas: both })) },
  ];
}

/** The ready tables that the page itself offers. */
async function tablePaths(read: (path: string) => Promise<string>): Promise<readonly string[]> {
  return linksIn(await read(ownTablePath()), /^\/table\?/);
}

function aboutPaths(): readonly string[] {
  return [
    partnershipPath(),
    dataPath(),
    apiGuidePath(),
    aboutPath(),
    accessibilityPath(),
    privacyPath(),
    cookiesPath(),
    calendarPath(),
  ];
}

const chartsOfEach = 20;

async function fileKinds(
  measures: readonly string[],
  { origin, agent }: { readonly origin: string; readonly agent: Agent },
): Promise<readonly PageKind[]> {
  // A measure without figures has no chart.
  const drawn: string[] = [];
  for (const id of measures) {
    if (drawn.length === chartsOfEach) break;
    const path = measureChartPath(id, { chart: 'trend', format: 'svg' });
    if ((await fetchRaw(origin + path, agent)).status === 200) drawn.push(id);
  }
  const chart = (format: 'svg' | 'png') =>
    drawn.map((id) => measureChartPath(id, { chart: 'trend', format }));
  return [
    {
      name: 'catalogue, feed, calendar',
      paths: [dataCataloguePath(), releaseFeedPath(), calendarFilePath()],
      isFile: true,
    },
    { name: 'chart as SVG', paths: chart('svg'), isFile: true },
    { name: 'chart as PNG', paths: chart('png'), isFile: true },
  ];
}

function linksIn(html: string, wanted: RegExp): readonly string[] {
  const found = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return [...new Set(found.filter((href) => wanted.test(href)))];
}
