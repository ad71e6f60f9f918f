import type { TableFormat } from '../../paths/query.js';
import { dataCataloguePath, dataPath } from '../../paths/site.js';
import type { CatalogueEntry, CatalogueFile } from './catalogueEntry.js';
import { dcatContext } from './dcatContext.js';
import { licenceAddress } from '../../lib/openLicence.js';

export interface CatalogueInput {
  /** Where the site was asked: `https://plan.example.org`. */
  readonly origin: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly modifiedOn: string;
  /** GSS codes and names of the areas that the figures are about. */
  readonly places: readonly { readonly code: string | null; readonly name: string }[];
  readonly entries: readonly CatalogueEntry[];
}

const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json',
};

/** Everything that the site gives away, as a DCAT 3 catalogue in JSON-LD that needs nothing from elsewhere. */
export function dcatCatalogue(input: CatalogueInput): object {
  const { origin, title, description, publisher, modifiedOn, entries } = input;
  const licences = new Set(entries.map(({ licence }) => licence));
  const [licence] = licences.size === 1 ? [...licences] : [];
  return {
    '@context': dcatContext,
    '@id': `${origin}${dataCataloguePath()}#catalogue`,
    '@type': 'dcat:Catalog',
    title: inEnglish(title),
    description: inEnglish(description),
    publisher: agent(publisher),
    ...(licence === undefined ? {} : { license: licenceNode(licence) }),
    modified: modifiedOn,
    language: 'http://publications.europa.eu/resource/authority/language/ENG',
    homepage: `${origin}${dataPath()}`,
    dataset: entries.map((entry) => dataset(entry, input)),
  };
}

function dataset(entry: CatalogueEntry, { origin, places }: CatalogueInput): object {
  const { path, title, description, issuedOn, modifiedOn, span, theme } = entry;
  const address = `${origin}${path}`;
  return {
    '@id': `${address}#dataset`,
    '@type': 'dcat:Dataset',
    title: inEnglish(title),
    description: inEnglish(description),
    identifier: address,
    landingPage: address,
    publisher: agent(entry.publisher),
    license: licenceNode(entry.licence),
    ...(issuedOn === null ? {} : { issued: issuedOn }),
    modified: modifiedOn,
    ...(span === null
      ? {}
      : { temporal: { '@type': 'dct:PeriodOfTime', startDate: span.start, endDate: span.end } }),
    spatial: places.map(place),
    ...(theme === null
      ? {}
      : {
          theme: {
            '@id': `${origin}${theme.path}#theme`,
            '@type': 'skos:Concept',
            prefLabel: inEnglish(theme.label),
          },
        }),
    ...(entry.keywords.length === 0 ? {} : { keyword: entry.keywords.map(inEnglish) }),
    distribution: distributions(entry, origin),
  };
}

/** The files; the page itself where the files depend on what a reader chooses. */
function distributions(entry: CatalogueEntry, origin: string): readonly object[] {
  const address = `${origin}${entry.path}`;
  const license = licenceNode(entry.licence);
  if (entry.files.length === 0) {
    return [
      {
        '@type': 'dcat:Distribution',
        title: inEnglish(entry.title),
        accessURL: address,
        mediaType: mediaTypeNode('text/html'),
        format: fileType('HTML'),
        license,
      },
    ];
  }
  return entry.files.map((file) => ({
    ...distribution(file, origin),
    accessURL: address,
    license,
  }));
}

function distribution({ title, format, path }: CatalogueFile, origin: string): object {
  return {
    '@type': 'dcat:Distribution',
    title: inEnglish(`${title}, ${format.toUpperCase()}`),
    downloadURL: `${origin}${path}`,
    mediaType: mediaTypeNode(mediaTypes[format]),
    format: fileType(format.toUpperCase()),
  };
}

function mediaTypeNode(type: string): string {
  return `https://www.iana.org/assignments/media-types/${type}`;
}

function fileType(name: string): string {
  return `http://publications.europa.eu/resource/authority/file-type/${name}`;
}

function agent(name: string): object {
  return { '@type': 'foaf:Organization', name: inEnglish(name) };
}

/** A licence that we know stands for itself; another one is named. */
function licenceNode(licence: string): object {
  const address = licenceAddress(licence);
  const label = { '@type': 'dct:LicenseDocument', label: inEnglish(licence) };
  return address === null ? label : { '@id': address, ...label };
}

function place({ code, name }: CatalogueInput['places'][number]): object {
  const location = { '@type': 'dct:Location', prefLabel: inEnglish(name) };
  return code === null
    ? location
    : { '@id': `http://statistics.data.gov.uk/id/statistical-geography/${code}`, ...location };
}

function inEnglish(text: string): object {
  return { '@value': text, '@language': 'en-GB' };
}
