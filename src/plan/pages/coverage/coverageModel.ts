import { countOf } from '../../../lib/words.js';
import { coverageFilePath, statedFiguresPath } from '../../../paths/plan.js';
import { tableFileLinks } from '../../../paths/query.js';
import { calendarPath, homePath, partnershipPath } from '../../../paths/site.js';
import type { DataTableProps } from '../../../web/components/DataTable.js';
import type { Link } from '../../../web/page/shell.js';
import { coverageOf, type Coverage } from '../../model/coverage.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import type { Plan } from '../../model/plan.js';
import { toCoverageMap, type CoverageMapModel } from './mapModel.js';
import type { HoleList } from './holeList.js';
import { linkHoles } from './linkHoles.js';
import { seriesHoles } from './seriesHoles.js';

export interface CoverageModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly lead: string;
  readonly map: CoverageMapModel;
  readonly priorities: DataTableProps;
  readonly links: readonly HoleList[];
  readonly series: readonly HoleList[];
  readonly calendar: Link;
  readonly onward: readonly Link[];
  readonly downloads: readonly Link[];
}

export interface CoverageInput {
  readonly plan: Plan;
  /** Every measure of the plan, for the plan's own area. */
  readonly judged: readonly JudgedMeasure[];
  /** The day in London. */
  readonly today: string;
}

/** What the plan joins up, and its holes. */
export function toCoverageModel({ plan, judged, today }: CoverageInput): CoverageModel {
  const coverage = coverageOf(plan);
  const series = seriesHoles(judged, today);
  return {
    title: 'What the plan covers, and where it has holes',
    breadcrumbs: [{ text: 'The plan', href: homePath() }],
    lead: leadOf(coverage, series),
    map: toCoverageMap(coverage),
    priorities: prioritiesOf(coverage),
    links: linkHoles(coverage),
    series,
    calendar: { text: 'See what is published when', href: calendarPath() },
    onward: [
      { text: 'What the plan says, checked', href: statedFiguresPath() },
      { text: 'Who we are', href: partnershipPath() },
    ],
    downloads: tableFileLinks(coverageFilePath),
  };
}

/** The counts of what is missing, the most telling first. */
function leadOf(coverage: Coverage, series: readonly HoleList[]): string {
  const { actions, measures, actionsWithoutMeasure, measuresWithoutAction } = coverage;
  const late = series.find(({ id }) => id === 'series-late')?.items.length ?? 0;
  const bare = actionsWithoutMeasure.length;
  const unmoved = measuresWithoutAction.length;
  return [
    `${bare} of ${countOf(actions, 'action')} ${bare === 1 ? 'has' : 'have'} no measure that would show whether ${bare === 1 ? 'it works' : 'they work'}.`,
    `${unmoved} of ${countOf(measures, 'measure')} ${unmoved === 1 ? 'has no action that aims at it' : 'have no action that aims at them'}.`,
    ...outcomeWords(coverage),
    late === 0
      ? 'No measure’s figures are late.'
      : `The figures of ${countOf(late, 'measure')} are late.`,
  ].join(' ');
}

function outcomeWords({ outcomes, outcomesWithoutAction, outcomesWithoutMeasure }: Coverage) {
  const parts = [
    [outcomesWithoutAction.length, 'action'],
    [outcomesWithoutMeasure.length, 'measure'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(
      ([count, noun]) =>
        `${count} of ${countOf(outcomes.length, 'outcome')} ${count === 1 ? 'has' : 'have'} no ${noun} at all.`,
    );
}

function prioritiesOf({ priorities }: Coverage): DataTableProps {
  return {
    caption: 'Actions and measures of each priority, and how many lack a link',
    columns: [
      { heading: 'Priority' },
      { heading: 'Actions', isNumeric: true },
      { heading: 'Of them without a measure', isNumeric: true },
      { heading: 'Measures', isNumeric: true },
      { heading: 'Of them without an action', isNumeric: true },
    ],
    rows: priorities.map((each) => ({
      heading: each.priority.name,
      cells: [
        each.actions,
        each.actionsWithoutMeasure,
        each.measures,
        each.measuresWithoutAction,
      ].map((count) => (count === 0 ? 'none' : String(count))),
    })),
  };
}
