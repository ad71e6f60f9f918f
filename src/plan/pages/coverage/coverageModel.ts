import { countOf } from '../../../lib/words.js';
import { coverageFilePath } from '../../../paths/plan.js';
import { tableFormats } from '../../../paths/query.js';
import { calendarPath, homePath } from '../../../paths/site.js';
import type { DataTableProps } from '../../../web/components/DataTable.js';
import type { Link } from '../../../web/page/shell.js';
import { coverageOf, type Coverage, type CoverageCell } from '../../model/coverage.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import type { Plan } from '../../model/plan.js';
import { linkHoles, seriesHoles, type HoleList } from './holes.js';

export interface CoverageModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly lead: string;
  readonly map: DataTableProps;
  readonly links: readonly HoleList[];
  readonly series: readonly HoleList[];
  readonly calendar: Link;
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
  return {
    title: 'What the plan covers, and where it has holes',
    breadcrumbs: [{ text: 'The plan', href: homePath() }],
    lead: leadOf(coverage),
    map: mapOf(plan, coverage),
    links: linkHoles(coverage),
    series: seriesHoles(judged, today),
    calendar: { text: 'See what is published when', href: calendarPath() },
    downloads: tableFormats.map((format) => ({
      text: format.toUpperCase(),
      href: coverageFilePath(format),
    })),
  };
}

function leadOf(coverage: Coverage): string {
  const { actions, measures, actionsWithoutMeasure, measuresWithoutAction } = coverage;
  const bare = actionsWithoutMeasure.length;
  const unmoved = measuresWithoutAction.length;
  return `${bare} of ${countOf(actions, 'action')} ${bare === 1 ? 'has' : 'have'} no measure that would show whether they work. ${unmoved} of ${countOf(measures, 'measure')} ${unmoved === 1 ? 'has' : 'have'} no action that aims at them.`;
}

/** Outcomes down, priorities across: how much work and how many measures meet in each. */
function mapOf(plan: Plan, { outcomes }: Coverage): DataTableProps {
  return {
    caption: 'Outcomes of the plan by priority: actions and measures that serve them',
    columns: [
      { heading: 'Outcome' },
      ...plan.priorities.map(({ name }) => ({ heading: name })),
      { heading: 'In all' },
    ],
    rows: outcomes.map(({ outcome, cells, actions, measures }) => ({
      heading: outcome.title,
      cells: [...cells.map(cellWords), cellWords({ actions, measures })],
    })),
    note: 'An action or a measure may serve several outcomes, and is counted in each.',
  };
}

function cellWords({ actions, measures }: Pick<CoverageCell, 'actions' | 'measures'>): string {
  if (actions === 0 && measures === 0) return 'none';
  const parts = [
    actions === 0 ? 'no action' : countOf(actions, 'action'),
    measures === 0 ? 'no measure' : countOf(measures, 'measure'),
  ];
  return parts.join(', ');
}
