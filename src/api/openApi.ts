import { z, type ZodType } from 'zod';
import { openGovernmentLicence } from '../lib/openLicence.js';
import {
  apiAreasPath,
  apiComparisonPath,
  apiMeasurePath,
  apiMeasuresPath,
  apiObservationsPath,
} from '../paths/api.js';
import { filePaths } from './openApiFiles.js';
import { areaParameter, idParameter, queryParameter } from './openApiParameters.js';
import {
  areaSchema,
  comparisonSchema,
  measureSchema,
  measureWithPeriodsSchema,
  observationsSchema,
  problemSchema,
} from './schemas.js';

/** What the API offers, as an OpenAPI 3.1 document. The schemas are the ones the tests hold it to. */
export function openApiDocument(title: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1',
      description:
        'Figures as published, with who published them and when. A figure that is not known is null and never 0. A percent of 28 is 28%; some pass 100, as published. Numbers have at most 9 decimals. The neighbours’ mean is not weighted by size; no other percents are averaged.',
      license: {
        name: 'Open Government Licence v3.0',
        url: openGovernmentLicence,
      },
    },
    paths: { ...paths(), ...filePaths() },
  };
}

function paths(): object {
  return {
    [apiMeasuresPath()]: get('All measures, those of the plan first', z.array(measureSchema), []),
    [templated(apiMeasurePath('id'))]: get('One measure', measureWithPeriodsSchema, [idParameter]),
    [templated(apiObservationsPath('id'))]: get(
      'Every figure of one measure for one area, oldest first',
      observationsSchema,
      [
        idParameter,
        areaParameter,
        queryParameter(
          'asAt',
          'A day, year first: the figures as they stood then. Today’s if left out.',
        ),
      ],
    ),
    [apiAreasPath()]: get('All areas', z.array(areaSchema), []),
    [apiComparisonPath({ measure: '', area: '' })]: get(
      'One area’s newest figure with everything it is set against',
      comparisonSchema,
      [
        queryParameter('measure', 'A measure’s id. Give this, or source and code.'),
        queryParameter('source', 'A source, with code: lait.'),
        queryParameter('code', 'The source’s own code, letter for letter: 16-17 NEET.'),
        areaParameter,
      ],
    ),
  };
}

function templated(path: string): string {
  return path.replace('/id', '/{id}');
}

function get(summary: string, answer: ZodType, parameters: readonly object[]): object {
  const problem = {
    content: { 'application/problem+json': { schema: z.toJSONSchema(problemSchema) } },
  };
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: {
          description: summary,
          content: { 'application/json': { schema: z.toJSONSchema(answer) } },
        },
        400: { description: 'A parameter is missing or makes no sense', ...problem },
        404: { description: 'No such measure or area', ...problem },
      },
    },
  };
}
