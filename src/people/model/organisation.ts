/** What sort of body an organisation is: our reading, not the plan's. */
export const organisationKinds = [
  'council',
  'nhs',
  'police',
  'fire',
  'education',
  'earlyYears',
  'voluntary',
  'parentCarer',
  'justice',
  'government',
  'housing',
  'other',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** A partner body or service that the plan names. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}
