import { countOf, wordList } from '../lib/words.js';
import { gridPath, measuresPath } from '../paths/measures.js';
import { actionsPath, coveragePath, priorityPath, statedFiguresPath } from '../paths/plan.js';
import { ownTablePath } from '../paths/ownTable.js';
import { dataPath } from '../paths/site.js';
import type { JudgedMeasure } from '../plan/model/judgedMeasure.js';
import { headlines } from '../plan/model/headlines.js';
import { lifecycleGroup, type LifecycleGroup } from '../plan/model/lifecycle.js';
import type { Plan } from '../plan/model/plan.js';
import type { Priority } from '../plan/model/priority.js';
import { leafActions } from '../plan/model/planParts.js';
import {
  judgedByDirection,
  toDirection,
  toMovingItems,
  toPaceCounts,
  type Viewpoint,
} from '../plan/pages/judgedRows.js';
import {
  countDirections,
  inStripOrder,
  type DirectionCounts,
} from '../web/components/direction.js';
import type { MovingItem } from '../web/components/MovingList.js';
import type { PaceCountsProps } from '../web/components/PaceCounts.js';
import type { PlanTableRow } from '../web/components/PlanTable.js';
import type { Link } from '../web/page/shell.js';

export interface HomeModel {
  readonly question: string;
  readonly planName: string;
  readonly lead: string;
  readonly counts: DirectionCounts;
  readonly apart: string | null;
  readonly pace: PaceCountsProps;
  readonly rows: readonly PlanTableRow[];
  readonly moving: readonly MovingItem[];
  readonly actions: { readonly count: number; readonly all: Link };
  readonly report: ReportLink | null;
  readonly data: readonly Link[];
  readonly areaNote: string | null;
}

export interface ReportLink extends Link {
  readonly note: string;
}

export interface HomeInput {
  readonly plan: Plan;
  /** Every measure of the plan for the area. */
  readonly judged: readonly JudgedMeasure[];
  readonly placeName: string;
  readonly viewpoint: Viewpoint;
  readonly report: ReportLink | null;
}

/** The whole plan on one screen: how many of the headline measures go which way, by priority. */
export function toHomeModel(input: HomeInput): HomeModel {
  const { plan, judged, viewpoint } = input;
  // The partnership may call its own place otherwise than the register of areas does.
  const placeName = viewpoint.isOurs ? plan.placeName : input.placeName;
  const headlineIds = new Set(headlines(plan).map((kpi) => kpi.id));
  const headline = judged.filter(({ view }) => headlineIds.has(view.id));
  const counted = judgedByDirection(headline);
  const counts = countDirections(counted.map(toDirection));
  const actions = leafActions(plan).length;
  return {
    question: `Is life getting better for children in ${placeName}?`,
    planName: plan.planName,
    lead: leadOf(counted, counts),
    counts,
    apart: apartOf(headline),
    pace: toPaceCounts(counted),
    rows: plan.priorities.map((priority) => {
      const own = headline.filter(({ view }) => view.kpi?.priorityId === priority.id);
      return planRow(priority, own, viewpoint);
    }),
    moving: toMovingItems(judgedByDirection(judged), viewpoint),
    actions: { count: actions, all: { text: `See all ${actions} actions`, href: actionsPath() } },
    report: input.report,
    data: dataLinks(plan, viewpoint),
    areaNote: viewpoint.isOurs ? null : areaNote(plan, placeName),
  };
}

function planRow(
  priority: Priority,
  headline: readonly JudgedMeasure[],
  { area }: Viewpoint,
): PlanTableRow {
  const directions = judgedByDirection(headline).map(toDirection);
  return {
    number: priority.number,
    name: priority.name,
    href: priorityPath(priority.id, { area }),
    directions: inStripOrder(directions),
    counts: countDirections(directions),
    note: apartNote(headline),
  };
}

function dataLinks(plan: Plan, { area }: Viewpoint): readonly Link[] {
  const { length } = plan.kpis;
  return [
    { text: `All ${length} measures in one list`, href: measuresPath({ area }) },
    { text: `All ${length} measures in one table`, href: gridPath({ area }) },
    { text: 'A table of your own', href: ownTablePath() },
    { text: 'What the plan covers, and its holes', href: coveragePath() },
    { text: 'What the plan says, checked', href: statedFiguresPath() },
    { text: 'All data and files', href: dataPath() },
  ];
}

export function areaNote(plan: Plan, placeName: string): string {
  return `These are figures for ${placeName}, on the measures of ${plan.siteName}. Which years can be compared was recorded for ${plan.placeName}.`;
}

/** The honest answer in two sentences: what is not known comes first. */
function leadOf(counted: readonly JudgedMeasure[], counts: DirectionCounts): string {
  if (counted.every(({ figures }) => figures === null)) {
    return 'No figures are loaded yet, so we cannot say.';
  }
  const judged = counted.length;
  const { notKnown, noClearChange } = counts;
  const measures = countOf(judged, 'headline measure');
  const unknown =
    notKnown === 0
      ? `We can say something about all ${measures} with national figures.`
      : `For ${notKnown} of ${measures} with national figures we cannot say yet.`;
  return `${unknown} ${noClearChange} ${noClearChange === 1 ? 'shows' : 'show'} no clear change.`;
}

/** The headline measures that are not counted by direction, and why. */
function apartOf(headline: readonly JudgedMeasure[]): string | null {
  const note = apartNote(headline);
  const total = headline.length - judgedByDirection(headline).length;
  if (note === null) return null;
  return `${countOf(total, 'more headline measure')} cannot be counted here: ${note}.`;
}

/** `4 not collected yet and 1 paused by the publisher`; `null` where all are counted. */
function apartNote(headline: readonly JudgedMeasure[]): string | null {
  const groups = headline.map(({ view }) =>
    view.kpi === null ? 'judged' : lifecycleGroup(view.kpi),
  );
  const count = (group: LifecycleGroup) => groups.filter((each) => each === group).length;
  const parts = [
    [count('notYetCollected'), 'not collected yet'],
    [count('paused'), 'paused by the publisher'],
    [count('ended'), 'ended by the publisher'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`);
  return said.length === 0 ? null : wordList(said);
}
