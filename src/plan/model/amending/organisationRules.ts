import { z } from 'zod';
import { success } from '../../../lib/result.js';
import { organisationKinds, type Organisation } from '../../../people/model/organisation.js';
import { readFields, type SubjectRules } from './subjectRules.js';

const fieldSchema = z.object({
  name: z.string('Enter the name').min(1, 'Enter the name'),
  kind: z.enum(organisationKinds, 'Choose what sort of organisation it is'),
});

/** Organisations: `name`, `kind`, and `isInUse`, which is `false` for one that was withdrawn. */
export const organisationRules: SubjectRules<Organisation> = {
  kind: 'organisation',
  idOf: ({ id }) => id,
  toFields: (organisation) => ({
    name: organisation?.name ?? null,
    kind: organisation?.kind ?? null,
    isInUse: organisation !== undefined,
  }),
  fromFields: (id, fields) => {
    if (fields['isInUse'] !== true) return success(null);
    const read = readFields(fieldSchema, fields);
    return read.ok ? success({ id, ...read.value }) : read;
  },
};
