import { z } from 'zod';
import { openApiPath } from '../paths/api.js';
import { chartNames, measureChartPath } from '../paths/measures.js';
import { pictureFormats, tableFormats, type TableFormat } from '../paths/query.js';
import { calendarFilePath, dataCataloguePath, releaseFeedPath } from '../paths/site.js';
import { areaParameter, idParameter, queryParameter, type Parameter } from './openApiParameters.js';
import { offeredTables } from './openApiTables.js';
import { tableSchema } from './schemas.js';

interface OfferedFile {
  readonly path: string;
  readonly summary: string;
  readonly type: string;
  readonly parameters: readonly Parameter[];
  readonly schema?: object;
}

const tableTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json',
};

const pictureTypes = { svg: 'image/svg+xml', png: 'image/png' } as const;

const showParameter = queryParameter('show', 'all for every measure that is loaded.');

const otherFiles: readonly OfferedFile[] = [
  {
    path: calendarFilePath(),
    summary: 'When the next figures are due, for a calendar program',
    type: 'text/calendar',
    parameters: [showParameter],
  },
  {
    path: dataCataloguePath(),
    summary: 'Every data set, as a DCAT 3 catalogue',
    type: 'application/ld+json',
    parameters: [],
  },
  {
    path: releaseFeedPath(),
    summary: 'Each release that was loaded',
    type: 'application/atom+xml',
    parameters: [],
  },
  { path: openApiPath(), summary: 'This document', type: 'application/json', parameters: [] },
];

/** The addresses of files, beside those of the interface itself. */
export function filePaths(): Readonly<Record<string, object>> {
  const files = [...tableFiles(), ...pictures(), ...otherFiles];
  return Object.fromEntries(files.map(describe));
}

function tableFiles(): readonly OfferedFile[] {
  const schema = z.toJSONSchema(tableSchema);
  return offeredTables.flatMap(({ pathOf, summary, parameters }) =>
    tableFormats.map((format) => ({
      path: pathOf(format),
      summary: `${summary}, as ${format.toUpperCase()}`,
      type: tableTypes[format],
      parameters,
      ...(format === 'json' ? { schema } : {}),
    })),
  );
}

function pictures(): readonly OfferedFile[] {
  return chartNames.flatMap((chart) =>
    pictureFormats.map((format) => ({
      path: measureChartPath('{id}', { chart, format }),
      summary: `A chart of one measure (${chart}), as ${format.toUpperCase()}`,
      type: pictureTypes[format],
      parameters: [idParameter, areaParameter],
    })),
  );
}

/** One path of the document; the braces of its template stand as they are. */
function describe(file: OfferedFile): readonly [string, object] {
  const { path, summary, type, parameters, schema } = file;
  const template = path.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const refusals =
    parameters.length === 0
      ? {}
      : {
          400: { description: 'A parameter makes no sense' },
          404: { description: 'No such measure or area' },
        };
  const content = { [type]: schema === undefined ? {} : { schema } };
  const responses = { 200: { description: summary, content }, ...refusals };
  return [template, { get: { summary, parameters, responses } }];
}
