import { ownTablePath, type OwnTableAsked } from '../../paths/ownTable.js';

/** Hidden fields of a form. */
export type KeptFields = readonly (readonly [name: string, value: string])[];

/** The choice as hidden fields, in the order of the address. */
export function keptFields(asked: OwnTableAsked): KeptFields {
  return [...new URL(ownTablePath(asked), 'http://localhost').searchParams];
}
