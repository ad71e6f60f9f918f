/** A part of an address or a field of its question, as OpenAPI describes it. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description: string;
  readonly schema: object;
}

export const areaParameter: Parameter = {
  name: 'area',
  in: 'query',
  description: 'A three-digit code (838), a nine-character code (E06000059) or a slug (dorset).',
  schema: { type: 'string' },
};

export const idParameter: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'A plan measure’s id, or lait- and the slug of a code of the national file.',
  schema: { type: 'string' },
};

export function queryParameter(name: string, description: string): Parameter {
  return { name, in: 'query', description, schema: { type: 'string' } };
}
