import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import { areaFilePath, areaPath } from '../../paths/areas.js';
import { gridFilePath, gridPath } from '../../paths/measures.js';
import { ownTablePath } from '../../paths/ownTable.js';
import {
  coverageFilePath,
  coveragePath,
  statedFiguresFilePath,
  statedFiguresPath,
} from '../../paths/plan.js';
import { tableFormats, type TableFormat } from '../../paths/query.js';
import { calendarPath, calendarTablePath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import type { CatalogueEntry, CatalogueSpan } from './catalogueEntry.js';

interface OfferedTable {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** `null` where the files depend on what the reader chooses. */
  readonly fileOf: ((format: TableFormat) => string) | null;
}

type PlanNames = Pick<Plan, 'areaId' | 'placeName' | 'siteName'>;

/** The tables that are about more than one measure. */
export function offeredTables(plan: PlanNames): readonly OfferedTable[] {
  return [
    {
      path: gridPath(),
      title: 'Every measure of the plan',
      description: `Each measure of ${plan.siteName} with its newest figure, its direction, its pace and its place among authorities.`,
      fileOf: gridFilePath,
    },
    {
      path: areaPath(plan.areaId),
      title: 'Every measure of one place',
      description: `All measures for ${plan.placeName} by topic. Every other authority in England has the same page and files.`,
      fileOf: (format) => areaFilePath(plan.areaId, format),
    },
    {
      path: ownTablePath(),
      title: 'A table of your own',
      description: 'Choose measures, places and years, and take the table with you as a file.',
      fileOf: null,
    },
    {
      path: coveragePath(),
      title: 'What the plan covers',
      description: `How the outcomes, priorities, actions and measures of ${plan.siteName} fit together, and where there are holes.`,
      fileOf: coverageFilePath,
    },
    {
      path: statedFiguresPath(),
      title: 'What the plan says, checked',
      description: `Each figure that the text of ${plan.siteName} states, beside what is published today.`,
      fileOf: statedFiguresFilePath,
    },
    {
      path: calendarPath(),
      title: 'What is published when',
      description: 'When the next figures of each measure are due, and what is overdue.',
      fileOf: calendarTablePath,
    },
  ];
}

export interface TableEntriesInput {
  readonly plan: PlanNames & Pick<Plan, 'partnershipName'>;
  /** That gives the newest figures. */
  readonly release: SourceRelease;
  /** Of all the plan's figures together. */
  readonly span: CatalogueSpan | null;
}

/** The same as entries of the catalogue. */
export function tableEntries({
  plan,
  release,
  span,
}: TableEntriesInput): readonly CatalogueEntry[] {
  return offeredTables(plan).map(({ path, title, description, fileOf }) => ({
    path,
    title,
    description,
    publisher: plan.partnershipName,
    licence: release.licence,
    issuedOn: null,
    modifiedOn: release.asAt,
    span,
    keywords: [],
    theme: null,
    files:
      fileOf === null
        ? []
        : tableFormats.map((format) => ({ title, format, path: fileOf(format) })),
  }));
}
