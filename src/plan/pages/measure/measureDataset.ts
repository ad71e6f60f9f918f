import { licenceAddress } from '../../../lib/openLicence.js';
import { dayInWords } from '../../../lib/calendarDate.js';
import { tableFormats, type TableFormat } from '../../../paths/query.js';
import { measureFilePath, measurePath, type ForComparison } from '../../../paths/measures.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import type { Unit } from '../../../measures/model/measure.js';
import { periodWords } from '../../../measures/model/periodWords.js';
import type { SeriesPeriod } from '../../../measures/model/seriesSet.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import type { JudgedMeasure, MeasureFigures } from '../../model/judgedMeasure.js';
import { sentenceOf } from '../../model/judgedSentence.js';

export interface DatasetInput {
  readonly judged: JudgedMeasure;
  /** That gave the newest figures. */
  readonly release: SourceRelease | null;
  readonly partnershipName: string;
  /** `https://plan.example.org`; `null` where it is not known, and addresses begin with a slash. */
  readonly origin: string | null;
  readonly address: ForComparison;
}

const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json',
};

/**
 * The measure of one area as a schema.org Dataset, for search engines and catalogues; `null` without
 * figures. In a page addresses without a host are those of the page, as JSON-LD has it.
 */
export function measureDataset(input: DatasetInput): object | null {
  const { judged, release, partnershipName, address } = input;
  const { view, area, figures } = judged;
  if (figures === null || release === null) return null;
  const at = (path: string) => `${input.origin ?? ''}${path}`;
  const page = at(measurePath(view.id, address));
  const creator = { '@type': 'Organization', name: release.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${view.title}: ${area.name}`,
    description: descriptionOf(judged, figures, release),
    url: page,
    identifier: page,
    license: licenceOf(release.licence),
    creator,
    publisher: { '@type': 'Organization', name: partnershipName },
    isBasedOn: { '@type': 'Dataset', name: release.title, creator },
    citation: `${release.publisher}, ${release.title}, as it stood on ${dayInWords(release.asAt)}`,
    dateModified: release.asAt,
    ...coverageOf(figures.set.periods),
    spatialCoverage: {
      '@type': 'Place',
      name: area.name,
      ...(area.gssCode === null ? {} : { identifier: area.gssCode }),
    },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: view.title,
      unitText: unitText(view.unit),
    },
    distribution: tableFormats.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaTypes[format],
      contentUrl: at(measureFilePath(view.id, format, address)),
    })),
  };
}

function descriptionOf(
  { view, area }: JudgedMeasure,
  { series }: MeasureFigures,
  release: SourceRelease,
): string {
  const counted = view.kpi?.counted ?? view.sources[0]?.description ?? '';
  const given = series.filter(({ value }) => value !== null).map(({ period }) => period);
  const first = given[0];
  const last = given.at(-1);
  const span =
    first === undefined || last === undefined
      ? ''
      : ` from ${periodWords(first)} to ${periodWords(last)}`;
  const text = `${sentenceOf(counted.trim() === '' ? view.title : counted)} Figures for ${area.name}${span}, set beside England, its region and similar areas. Published in ${release.title}.`;
  return text.length <= 5000 ? text : `${text.slice(0, 4999)}…`;
}

function licenceOf(licence: string): string | object {
  return licenceAddress(licence) ?? { '@type': 'CreativeWork', name: licence };
}

/** `2015-04-01/2025-03-31`, or years where no days are known. */
function coverageOf(periods: readonly SeriesPeriod[]): { readonly temporalCoverage?: string } {
  const dated = periods.filter(({ year }) => year > 0);
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return {};
  const from = first.start ?? String(first.year);
  return { temporalCoverage: `${from}/${last.end ?? String(last.year)}` };
}

function unitText(unit: Unit): string {
  if (unit === 'pounds') return 'pounds';
  const suffix = figureFormat(unit, null).suffix.trim();
  return suffix === '%' ? 'percent' : suffix === '' ? 'number' : suffix;
}
