import type { Area } from '../../measures/model/area.js';
import { withChoice, type ComparatorChoice } from '../../measures/model/comparatorChoice.js';
import { toComparators, type Comparators } from '../../measures/model/comparators.js';
import type { MeasureMemory, MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import {
  judgeMeasure,
  prepareMeasure,
  type JudgedMeasure,
  type PreparedMeasure,
} from './judgedMeasure.js';
import { seriesIdsOf, viewOfKpi, viewOfSource, type MeasureView } from './measureView.js';
import type { Plan } from './plan.js';
import type { PlanMemory } from './planMemory.js';

/** Judgements on one snapshot of the figures. What is the same for every area is kept. */
export interface Judging {
  /** Every measure of the plan for one area, in the plan's order. */
  readonly ofPlan: (area: Area) => Promise<readonly JudgedMeasure[]>;
  /** `choice`: what the area is set beside in place of its newest statistical neighbours. */
  readonly ofMeasure: (
    view: MeasureView,
    area: Area,
    choice?: ComparatorChoice | null,
  ) => Promise<JudgedMeasure>;
  /** A measure by the plan's id or by the source's; undefined where none answers to it. */
  readonly findView: (id: string) => MeasureView | undefined;
  readonly findSourceView: (source: string, code: string) => MeasureView | undefined;
  /** The plan's measures first, then every other measure of the sources. */
  readonly views: readonly MeasureView[];
}

/** The judging for a snapshot and a plan; the same pair gives the same object. */
export type JudgeFigures = (snapshot: MeasureSnapshot, plan: Plan) => Judging;

/** Where figures, the plan and the judgements on them come from. */
export interface FigureSources {
  readonly measures: MeasureMemory;
  readonly plans: PlanMemory;
  readonly judge: JudgeFigures;
}

/** Figures, plan and judgements of one moment, for one request. */
export interface Figures {
  readonly snapshot: MeasureSnapshot;
  readonly plan: Plan;
  readonly judging: Judging;
}

/**
 * The figures as they stood on a day, `null` for today's.
 * @throws Error before a plan was loaded, which no server that has started can meet
 */
export async function getFigures(
  { measures, plans, judge }: FigureSources,
  day: string | null = null,
): Promise<Figures> {
  const [snapshot, plan] = await Promise.all([measures.asAt(day), plans.current()]);
  if (plan === undefined) throw new Error('no plan has been loaded');
  return { snapshot, plan, judging: judge(snapshot, plan) };
}

/** Keeps the judging of each snapshot for as long as the snapshot itself is kept. */
export function createJudging(): JudgeFigures {
  const kept = new WeakMap<MeasureSnapshot, { readonly plan: Plan; readonly judging: Judging }>();
  return (snapshot, plan) => {
    const known = kept.get(snapshot);
    if (known?.plan === plan) return known.judging;
    const judging = judgingOf(snapshot, plan);
    kept.set(snapshot, { plan, judging });
    return judging;
  };
}

function judgingOf(snapshot: MeasureSnapshot, plan: Plan): Judging {
  const comparators = toComparators(snapshot.register, snapshot.neighbourSets);
  const bySourceCode = new Map(
    snapshot.measures.map((measure) => [`${measure.source} ${measure.code}`, measure]),
  );
  const find = (source: string, code: string) => bySourceCode.get(`${source} ${code}`);
  const planViews = plan.kpis.map((kpi) => viewOfKpi(kpi, find));
  const sourceViews = snapshot.measures.map(viewOfSource);
  const viewById = new Map([...sourceViews, ...planViews].map((view) => [view.id, view]));
  const prepare = keepPrepared(snapshot, comparators);
  const against = prepareAgainst(snapshot, comparators);
  const plans = new Map<string, Promise<readonly JudgedMeasure[]>>();
  const judgePlan = async (area: Area) => {
    const prepared = await prepare(planViews);
    return prepared.map((each) => judgeMeasure(each, area));
  };
  return {
    ofPlan: (area) => {
      const known = plans.get(area.id);
      if (known !== undefined) return known;
      const judged = judgePlan(area);
      plans.set(area.id, judged);
      judged.catch(() => plans.delete(area.id));
      return judged;
    },
    ofMeasure: async (view, area, choice = null) => {
      const [prepared] =
        choice === null ? await prepare([view]) : [await against(view, area, choice)];
      if (prepared === undefined) throw new Error(`measure ${view.id} was not prepared`);
      return judgeMeasure(prepared, area);
    },
    findView: (id) => viewById.get(id),
    findSourceView: (source, code) => {
      const measure = find(source, code);
      return measure === undefined ? undefined : viewById.get(measure.id);
    },
    views: [...planViews, ...sourceViews],
  };
}

/** Prepares each measure once, on first use. */
function keepPrepared(
  snapshot: MeasureSnapshot,
  comparators: Comparators,
): (views: readonly MeasureView[]) => Promise<readonly PreparedMeasure[]> {
  const kept = new Map<string, PreparedMeasure>();
  return async (views) => {
    const missing = views.filter((view) => !kept.has(view.id));
    if (missing.length > 0) {
      const sets = await snapshot.load([...new Set(missing.flatMap(seriesIdsOf))]);
      for (const view of missing) kept.set(view.id, prepareMeasure(view, sets, comparators));
    }
    return views.flatMap((view) => kept.get(view.id) ?? []);
  };
}

/** Prepares a measure with one area set beside areas of the reader's choice; made anew each time. */
function prepareAgainst(
  { neighbourSets, load }: MeasureSnapshot,
  comparators: Comparators,
): (view: MeasureView, area: Area, choice: ComparatorChoice) => Promise<PreparedMeasure> {
  return async (view, area, choice) => {
    const chosen = withChoice(comparators, { areaId: area.id, neighbourSets }, choice);
    return prepareMeasure(view, await load(seriesIdsOf(view)), chosen);
  };
}
