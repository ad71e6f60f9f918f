import type { SeriesPeriod } from '../../measures/model/seriesSet.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import { measureFilePath, measurePath } from '../../paths/measures.js';
import { ownTableFilePath } from '../../paths/ownTable.js';
import { priorityPath } from '../../paths/plan.js';
import { tableFormats, type TableFormat } from '../../paths/query.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { sentenceOf } from '../../plan/model/judgedSentence.js';
import type { Plan } from '../../plan/model/plan.js';

/** A file of a data set. Addresses are without the host. */
export interface CatalogueFile {
  readonly title: string;
  readonly format: TableFormat;
  readonly path: string;
}

export interface CatalogueTheme {
  readonly path: string;
  readonly label: string;
}

export interface CatalogueSpan {
  readonly start: string;
  readonly end: string;
}

/** One set of data that this site gives away. */
export interface CatalogueEntry {
  /** The address of its page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly licence: string;
  /** The day of the figures as their publisher gave them, `null` where it is not known. */
  readonly issuedOn: string | null;
  /** The day on which they stood as they are here. */
  readonly modifiedOn: string;
  readonly span: CatalogueSpan | null;
  readonly keywords: readonly string[];
  readonly theme: CatalogueTheme | null;
  readonly files: readonly CatalogueFile[];
}

export interface MeasureEntriesInput {
  readonly plan: Plan;
  readonly snapshot: Pick<MeasureSnapshot, 'releaseByMeasure'>;
  /** Every measure of the plan for its own area. */
  readonly judged: readonly JudgedMeasure[];
}

/** One entry for each measure of the plan that has figures, in the plan's order. */
export function measureEntries(input: MeasureEntriesInput): readonly CatalogueEntry[] {
  return input.judged.flatMap((judged) => {
    const release = input.snapshot.releaseByMeasure.get(judged.view.sources[0]?.id ?? '');
    return judged.figures === null || release === undefined
      ? []
      : [measureEntry(input.plan, judged, release)];
  });
}

function measureEntry(plan: Plan, judged: JudgedMeasure, release: SourceRelease): CatalogueEntry {
  const { view, area, figures } = judged;
  const { kpi } = view;
  const [source] = view.sources;
  const priority = plan.priorities.find(({ id }) => id === kpi?.priorityId);
  const counted = sentenceOf(kpi?.counted ?? source?.description ?? view.title);
  return {
    path: measurePath(view.id),
    title: view.title,
    description: `${counted} Figures for ${area.name}, its region and England; one more file has every authority.`,
    publisher: source?.publisher === '' ? release.publisher : (source?.publisher ?? ''),
    licence: release.licence,
    issuedOn: source?.lastUpdatedOn ?? null,
    modifiedOn: release.asAt,
    span: spanOf(figures?.set.periods ?? []),
    keywords: kpi?.alsoCalled ?? [],
    theme:
      priority === undefined ? null : { path: priorityPath(priority.id), label: priority.name },
    files: [
      ...tableFormats.map((format) => ({
        title: `${view.title}: ${area.name}`,
        format,
        path: measureFilePath(view.id, format),
      })),
      {
        title: `${view.title}: every authority`,
        format: 'csv',
        path: ownTableFilePath('csv', { measure: [view.id], area: ['authorities'] }),
      },
    ],
  };
}

/** From the first day to the last of the periods that have days. */
function spanOf(periods: readonly SeriesPeriod[]): CatalogueSpan | null {
  const start = periods.flatMap((period) => period.start ?? []).toSorted()[0];
  const end = periods
    .flatMap((period) => period.end ?? [])
    .toSorted()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
