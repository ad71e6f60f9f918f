import { countOf, wordList } from '../lib/words.js';
import { measuresPath } from '../paths/measures.js';
import { actionsPath, priorityPath } from '../paths/plan.js';
import { apiMeasuresPath } from '../paths/api.js';
import type { JudgedMeasure } from '../plan/model/judgedMeasure.js';
import { headlines } from '../plan/model/headlines.js';
import { lifecycleGroup, type LifecycleGroup } from '../plan/model/lifecycle.js';
import type { Plan } from '../plan/model/plan.js';
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
  const { plan, judged, placeName, viewpoint } = input;
  const headlineIds = new Set(headlines(plan).map((kpi) => kpi.id));
  const headline = judged.filter(({ view }) => headlineIds.has(view.id));
  const counted = judgedByDirection(headline);
  const counts = countDirections(counted.map(toDirection));
  return {
    question: `Is life getting better for children in ${placeName}?`,
    planName: plan.planName,
    lead: leadOf(counts, headline.length),
    counts,
    apart: apartOf(headline),
    pace: toPaceCounts(counted),
    rows: plan.priorities.map((priority) => {
      const directions = counted
        .filter(({ view }) => view.kpi?.priorityId === priority.id)
        .map(toDirection);
      return {
        number: priority.number,
        name: priority.name,
        href: priorityPath(priority.id, { area: viewpoint.area }),
        directions: inStripOrder(directions),
        counts: countDirections(directions),
        note: apartNote(headline.filter(({ view }) => view.kpi?.priorityId === priority.id)),
      };
    }),
    moving: toMovingItems(judgedByDirection(judged), viewpoint),
    actions: {
      count: leafActions(plan).length,
      all: { text: `See all ${leafActions(plan).length} actions`, href: actionsPath() },
    },
    report: input.report,
    data: [
      {
        text: `All ${plan.kpis.length} measures in one list`,
        href: measuresPath({ area: viewpoint.area }),
      },
      { text: 'The figures as JSON', href: apiMeasuresPath() },
    ],
    areaNote: viewpoint.isOurs
      ? null
      : `These are figures for ${placeName}, on the measures of ${plan.siteName}. Comparability was recorded for ${plan.placeName}.`,
  };
}

function leadOf(counts: DirectionCounts, total: number): string {
  const known = counts.gettingBetter + counts.gettingWorse;
  const unknown = counts.notKnown;
  const judged = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const where = `This is where the ${judged} of our ${total} headline measures that have national figures stand.`;
  if (judged === 0) return 'No figures are loaded yet, so we cannot say.';
  if (unknown * 2 >= judged)
    return `For ${unknown} of ${judged} measures we cannot say yet. ${where}`;
  if (known === 0) return `Most measures show no clear change. ${where}`;
  return `Most measures show no clear change, and for ${unknown} we cannot say yet. ${where}`;
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
