import type { Agent } from 'node:http';
import { z } from 'zod';
import { apiMeasuresPath } from '../../src/paths/api.js';
import { measurePath, measuresPath } from '../../src/paths/measures.js';
import { actionsPath } from '../../src/paths/plan.js';
import { reportsPath } from '../../src/paths/reports.js';
import { homePath } from '../../src/paths/site.js';
import { fetchRaw, textOf } from './fetchRaw.js';

/** One kind of page, with every address there is of it. */
export interface PageKind {
  readonly name: string;
  readonly paths: readonly string[];
}

const measureList = z.array(z.object({ id: z.string() }));

/** The kinds of public page and their addresses, as the pages themselves link to them. */
export async function findPageKinds(origin: string, agent: Agent): Promise<readonly PageKind[]> {
  const read = async (path: string) => textOf(await fetchRaw(origin + path, agent));
  const home = await read(homePath());
  const actions = await read(actionsPath());
  const reports = await read(reportsPath());
  const measures = measureList.parse(JSON.parse(await read(apiMeasuresPath())));
  const priorities = linksIn(home, /^\/priorities\/([^/?#]+)$/);
  const kinds = [
    { name: 'home', paths: [homePath()] },
    { name: 'priority', paths: priorities },
    {
      name: 'measures list',
      paths: [
        measuresPath(),
        ...priorities.map((path) => measuresPath({ priority: path.split('/').at(-1) ?? '' })),
      ],
    },
    { name: 'measure', paths: measures.map(({ id }) => measurePath(id)) },
    { name: 'action', paths: linksIn(actions, /^\/actions\/[^/?#]+$/) },
    { name: 'report', paths: linksIn(reports, /^\/reports\/[^/?#.]+$/) },
  ];
  const empty = kinds.find(({ paths }) => paths.length === 0);
  if (empty !== undefined) throw new Error(`no page of the kind “${empty.name}” was found`);
  return kinds;
}

function linksIn(html: string, wanted: RegExp): readonly string[] {
  const found = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  return [...new Set(found.filter((href) => wanted.test(href)))];
}
