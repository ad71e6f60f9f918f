import { renderSparkline } from '../../../charts/sparkline.js';
import { countOf } from '../../../lib/words.js';
import { gridFilePath, gridPath, measurePath, measuresPath } from '../../../paths/measures.js';
import { tableFileLinks } from '../../../paths/query.js';
import { priorityPath } from '../../../paths/plan.js';
import type { FilterFormProps } from '../../../web/components/FilterForm.js';
import type { MeasureGridGroup } from '../../../web/components/MeasureGrid.js';
import type { MeasureGridRowProps } from '../../../web/components/MeasureGridRow.js';
import type { Link } from '../../../web/page/shell.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { lifecycleGroup } from '../../model/lifecycle.js';
import { measureSparkline } from '../../model/measureSparkline.js';
import type { Plan } from '../../model/plan.js';
import { directionReason } from '../../model/whyNotKnown.js';
import type { Viewpoint } from '../judgedRows.js';
import { priorityField } from '../priorityField.js';
import { besideCells, nowCell } from './gridCells.js';
import { chosenMeasures, directionChoices, paceChoices, type GridQuery } from './gridChoices.js';
import { gridSummary } from './gridSummary.js';

export interface GridInput {
  readonly plan: Plan;
  /** Every measure of the plan for the area. */
  readonly judged: readonly JudgedMeasure[];
  readonly placeName: string;
  readonly viewpoint: Viewpoint;
  readonly query: GridQuery;
}

export interface GridModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly summary: string;
  readonly placeName: string;
  readonly filter: FilterFormProps;
  readonly downloads: readonly Link[];
  readonly caption: string;
  readonly groups: readonly MeasureGridGroup[];
}

/** Every measure of the plan that matches, by priority, with what its newest figure is set against. */
export function toGridModel(input: GridInput): GridModel {
  const { plan, judged, placeName, viewpoint, query } = input;
  const shown = chosenMeasures(judged, query);
  const isWhole = shown.length === judged.length;
  const all = `All ${countOf(judged.length, 'measure')}`;
  return {
    title: `${all} in one table${viewpoint.isOurs ? '' : `: ${placeName}`}`,
    breadcrumbs: [{ text: 'Measures', href: measuresPath({ area: viewpoint.area }) }],
    summary: isWhole
      ? gridSummary(shown)
      : `${shown.length} of ${countOf(judged.length, 'measure')} match. ${gridSummary(shown)}`.trim(),
    placeName,
    filter: filterForm(input),
    downloads: downloadLinks(input),
    caption: `Measures of the plan for ${placeName}, with the newest figure, change, direction, pace, England, similar areas and rank`,
    groups: plan.priorities.flatMap((priority) => {
      const own = shown.filter(({ view }) => view.kpi?.priorityId === priority.id);
      if (own.length === 0) return [];
      return [
        {
          number: priority.number,
          name: priority.name,
          href: priorityPath(priority.id, { area: viewpoint.area }),
          size: countOf(own.length, 'measure'),
          rows: own.map((each) => gridRow(each, viewpoint)),
        },
      ];
    }),
  };
}

function downloadLinks({ query, viewpoint }: GridInput): readonly Link[] {
  const filter = { ...query, area: viewpoint.area };
  return tableFileLinks((format) => gridFilePath(format, filter));
}

/** One measure of the grid: what it says, and for what is missing why. */
function gridRow(judged: JudgedMeasure, viewpoint: Viewpoint): MeasureGridRowProps {
  const { view, figures, direction } = judged;
  const sparkline = measureSparkline(judged);
  return {
    title: view.title,
    href: measurePath(view.id, { area: viewpoint.area }),
    now:
      figures === null
        ? { text: 'no figure', note: null, isMissing: true }
        : nowCell({ judged, figures }),
    direction,
    directionNote: directionNote(judged),
    sparkline: sparkline === null ? null : renderSparkline(sparkline),
    beside: figures === null ? null : besideCells({ judged, figures }),
  };
}

const apartWords = {
  judged: null,
  paused: 'paused by the publisher',
  ended: 'ended by the publisher',
  notYetCollected: null,
} as const;

/** That a measure stands apart, else why its direction is not known. */
export function directionNote(judged: JudgedMeasure): string | null {
  const { kpi } = judged.view;
  const apart = kpi === null ? null : apartWords[lifecycleGroup(kpi)];
  const note = apart ?? directionReason(judged);
  return note === null ? null : `${note.charAt(0).toUpperCase()}${note.slice(1)}`;
}

function filterForm({ plan, viewpoint, query }: GridInput): FilterFormProps {
  return {
    action: gridPath(),
    fields: [
      priorityField(plan, query.priority),
      {
        name: 'direction',
        label: 'Direction',
        chosen: query.direction ?? '',
        choices: [{ value: '', text: 'Any direction' }, ...choicesOf(directionChoices)],
      },
      {
        name: 'pace',
        label: 'Pace',
        chosen: query.pace ?? '',
        choices: [{ value: '', text: 'Any pace' }, ...choicesOf(paceChoices)],
      },
    ],
    ...(viewpoint.area === null ? {} : { kept: { area: viewpoint.area } }),
  };
}

function choicesOf(choices: Readonly<Record<string, string>>) {
  return Object.entries(choices).map(([value, text]) => ({ value, text }));
}
