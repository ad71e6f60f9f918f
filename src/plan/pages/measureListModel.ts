import { countOf } from '../../lib/words.js';
import { gridPath, measurePath, measuresPath } from '../../paths/measures.js';
import { priorityPath } from '../../paths/plan.js';
import type { FilterFormProps } from '../../web/components/FilterForm.js';
import type { MeasureRowProps } from '../../web/components/MeasureRow.js';
import type { Link } from '../../web/page/shell.js';
import type { DirectionVerdict } from '../../measures/model/judgement.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import { lifecycleGroup } from '../model/lifecycle.js';
import type { Plan } from '../model/plan.js';
import { foldText, searchKpis } from '../model/planSearch.js';
import { toMeasureRow, type Viewpoint } from './judgedRows.js';
import { priorityField } from './priorityField.js';

export interface MeasureListQuery {
  readonly priority: string | null;
  readonly direction: string | null;
  readonly q: string;
}

export interface MeasureListInput {
  readonly plan: Plan;
  readonly judged: readonly JudgedMeasure[];
  /** Every measure of the sources that are loaded. */
  readonly measures: readonly SourceMeasure[];
  readonly placeName: string;
  readonly viewpoint: Viewpoint;
  readonly query: MeasureListQuery;
}

export interface MeasureListModel {
  readonly title: string;
  readonly summary: string;
  readonly placeName: string;
  readonly filter: FilterFormProps;
  /** The same measures side by side. */
  readonly grid: Link;
  readonly groups: readonly MeasureListGroup[];
  /** Measures of the national sources that the plan does not track, only for a search. */
  readonly others: readonly Link[];
  readonly othersNote: string | null;
}

export interface MeasureListGroup {
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly rows: readonly MeasureRowProps[];
}

const mostOthers = 50;

/** The plan's measures that match, by priority in the plan's order; and what else a search finds. */
export function toMeasureListModel(input: MeasureListInput): MeasureListModel {
  const { plan, judged, viewpoint, query } = input;
  const searched = new Set(searchKpis(plan.kpis, query.q).map((kpi) => kpi.id));
  const found = judged.filter(
    (each) =>
      searched.has(each.view.id) &&
      (query.priority === null || each.view.kpi?.priorityId === query.priority) &&
      (query.direction === null || choiceOf(each) === query.direction),
  );
  const others = query.q === '' ? [] : otherMeasures(input);
  return {
    title: viewpoint.isOurs ? 'What we measure' : `What we measure: ${input.placeName}`,
    summary:
      found.length === judged.length
        ? `${countOf(judged.length, 'measure')} of the plan, by priority.`
        : `${found.length} of ${countOf(judged.length, 'measure')} of the plan match.`,
    placeName: input.placeName,
    filter: filterOf(input),
    grid: gridLink(input),
    groups: plan.priorities.flatMap((priority) => {
      const own = found.filter(({ view }) => view.kpi?.priorityId === priority.id);
      if (own.length === 0) return [];
      return [
        {
          number: priority.number,
          name: priority.name,
          href: priorityPath(priority.id, { area: viewpoint.area }),
          rows: own.map((each) => toMeasureRow(each, viewpoint)),
        },
      ];
    }),
    others: others.slice(0, mostOthers).map((measure) => ({
      text: measure.title,
      href: measurePath(measure.id, { area: viewpoint.area }),
    })),
    othersNote: othersNote(others.length),
  };
}

function othersNote(count: number): string | null {
  return count > mostOthers
    ? `The first ${mostOthers} of ${count} are shown. Add a word to find fewer.`
    : null;
}

function gridLink({ judged, viewpoint }: MeasureListInput): Link {
  return {
    text: `See all ${judged.length} measures in one table`,
    href: gridPath({ area: viewpoint.area }),
  };
}

const directionChoices: readonly (readonly [DirectionVerdict | 'apart', string])[] = [
  ['gettingBetter', 'Getting better'],
  ['gettingWorse', 'Getting worse'],
  ['noClearChange', 'No clear change'],
  ['watchedOnly', 'Watched only'],
  ['notKnown', 'Not known'],
  ['apart', 'Paused, ended or not collected yet'],
];

function choiceOf({ view, direction }: JudgedMeasure): DirectionVerdict | 'apart' {
  const isApart = view.kpi !== null && lifecycleGroup(view.kpi) !== 'judged';
  return isApart ? 'apart' : direction.verdict;
}

/** A search looks further than the plan; every word must occur in the title, topic or code. */
function otherMeasures({ measures, query }: MeasureListInput): readonly SourceMeasure[] {
  const words = foldText(query.q)
    .split(/\s+/)
    .filter((word) => word !== '');
  return measures.filter(({ title, topics, code, chartTitle }) => {
    const text = foldText([title, chartTitle, code, ...topics].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function filterOf({ plan, viewpoint, query }: MeasureListInput): FilterFormProps {
  return {
    action: measuresPath(),
    search: { name: 'q', label: 'Words in the measure', value: query.q },
    fields: [
      priorityField(plan, query.priority),
      {
        name: 'direction',
        label: 'Direction',
        chosen: query.direction ?? '',
        choices: [
          { value: '', text: 'Any direction' },
          ...directionChoices.map(([value, text]) => ({ value, text })),
        ],
      },
    ],
    ...(viewpoint.area === null ? {} : { kept: { area: viewpoint.area } }),
  };
}
