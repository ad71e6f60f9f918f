import type { OrganisationKind } from '../../people/model/organisation.js';

/** What we call each sort of body, in the order in which a reader meets them. */
export const kindWords: Readonly<Record<OrganisationKind, string>> = {
  council: 'Councils',
  nhs: 'Health',
  education: 'Schools and learning',
  earlyYears: 'Nurseries and other early years',
  police: 'Police',
  fire: 'Fire and rescue',
  justice: 'Courts and justice',
  housing: 'Housing',
  parentCarer: 'Parents and carers',
  voluntary: 'Charities and voluntary groups',
  government: 'National government',
  other: 'Other groups',
};
