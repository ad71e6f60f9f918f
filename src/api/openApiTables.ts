import { areaFilePath, compareAreasFilePath } from '../paths/areas.js';
import {
  gridFilePath,
  measureFilePath,
  measureGroupsFilePath,
  measurePlacesFilePath,
} from '../paths/measures.js';
import { ownTableFilePath } from '../paths/ownTable.js';
import { coverageFilePath, statedFiguresFilePath } from '../paths/plan.js';
import type { TableFormat } from '../paths/query.js';
import { calendarTablePath } from '../paths/site.js';
import { areaParameter, idParameter, queryParameter, type Parameter } from './openApiParameters.js';

interface OfferedTable {
  readonly pathOf: (format: TableFormat) => string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
}

const slugParameter = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'An area’s id, as the list of areas gives it: kent.',
  schema: { type: 'string' },
};

const several = (name: string, description: string): Parameter => ({
  name,
  in: 'query',
  description: `${description} Give it as often as you like.`,
  schema: { type: 'array', items: { type: 'string' } },
});

/** Every table that comes as CSV, ODS and JSON. */
export const offeredTables: readonly OfferedTable[] = [
  {
    pathOf: (format) => measureFilePath('{id}', format),
    summary: 'The figures of one measure over time, for an area, its region and England',
    parameters: [idParameter, areaParameter],
  },
  {
    pathOf: (format) => measureGroupsFilePath('{id}', format),
    summary: 'The groups of children that one measure tells apart, with their gaps',
    parameters: [idParameter, areaParameter],
  },
  {
    pathOf: (format) => measurePlacesFilePath('{id}', format),
    summary: 'Every authority’s newest figure of one measure',
    parameters: [idParameter, areaParameter],
  },
  {
    pathOf: gridFilePath,
    summary: 'Every measure of the plan for one area',
    parameters: [areaParameter, queryParameter('priority', 'The id of a priority.')],
  },
  {
    pathOf: (format) => areaFilePath('{slug}', format),
    summary: 'Every measure that is loaded for one area',
    parameters: [slugParameter],
  },
  {
    pathOf: compareAreasFilePath,
    summary: 'Up to four areas side by side',
    parameters: [several('area', 'An area’s id.')],
  },
  {
    pathOf: ownTableFilePath,
    summary: 'Measures by areas by years, as asked for',
    parameters: [
      several('measure', 'A measure’s id.'),
      several('area', 'An area’s id, or a group: authorities, neighbours, region, england.'),
      queryParameter('from', 'The first year, or newest for the newest period alone.'),
      queryParameter('to', 'The last year.'),
    ],
  },
  {
    pathOf: coverageFilePath,
    summary: 'How outcomes, priorities, actions and measures fit together',
    parameters: [],
  },
  {
    pathOf: statedFiguresFilePath,
    summary: 'Each figure that the plan states beside what is published today',
    parameters: [],
  },
  {
    pathOf: calendarTablePath,
    summary: 'When the next figures of each measure are due',
    parameters: [queryParameter('show', 'all for every measure that is loaded.')],
  },
];
