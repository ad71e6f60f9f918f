import type { CatalogueInput } from './dcatCatalogue.js';
import { dataPath } from '../../paths/site.js';
import { licenceAddress } from '../../lib/openLicence.js';

/** The catalogue for search engines: a schema.org DataCatalog that names each set and its page. */
export function schemaCatalogue(
  input: Omit<CatalogueInput, 'origin'> & { readonly origin: string | null },
): object {
  const { title, description, publisher, modifiedOn, entries } = input;
  const at = (path: string) => `${input.origin ?? ''}${path}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title,
    description,
    url: at(dataPath()),
    publisher: { '@type': 'Organization', name: publisher },
    dateModified: modifiedOn,
    dataset: entries.map((entry) => ({
      '@type': 'Dataset',
      name: entry.title,
      description: entry.description,
      url: at(entry.path),
      license: licenceAddress(entry.licence) ?? { '@type': 'CreativeWork', name: entry.licence },
      creator: { '@type': 'Organization', name: entry.publisher },
      dateModified: entry.modifiedOn,
    })),
  };
}
