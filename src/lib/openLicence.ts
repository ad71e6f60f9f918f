/** The licence that official statistics come under. */
export const openGovernmentLicence =
  'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The address of a licence that its name stands for; `null` for one that we do not know. */
export function licenceAddress(licence: string): string | null {
  return /^open government licence v(ersion )?3/i.test(licence) ? openGovernmentLicence : null;
}
