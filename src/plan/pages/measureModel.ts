import { dayInWords } from '../../lib/calendarDate.js';
import type { Area } from '../../measures/model/area.js';
import { tooFewForPace } from '../../measures/model/pace.js';
import { measurePath, measuresPath } from '../../paths/measures.js';
import { priorityPath } from '../../paths/plan.js';
import { homePath } from '../../paths/site.js';
import type { ActionRowProps } from '../../web/components/ActionRow.js';
import type { DirectionShown } from '../../web/components/direction.js';
import type { FigureProps } from '../../web/components/Figure.js';
import type { Link } from '../../web/page/shell.js';
import type { JudgedGroups } from '../model/groups.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import { figureSentence, judgedPaceSentence } from '../model/judgedSentence.js';
import { lifecycleGroup, type LifecycleGroup } from '../model/lifecycle.js';
import type { Plan } from '../model/plan.js';
import { actionsThatMove } from '../model/planParts.js';
import { toActionRow } from './actionListModel.js';
import type { Beside, BesideLists } from './beside.js';
import { toBesideForm, type BesideFormModel } from './besideFormModel.js';
import type { MethodRow } from './cautions.js';
import { toGroupsModel, type GroupsModel } from './groups/groupsModel.js';
import type { Viewpoint } from './judgedRows.js';
import type { HistoryModel } from './measure/historyModel.js';
import { measureLinks, placesDownloads, trendDownloads } from './measure/measureLinks.js';
import { measureFacts, type MeasureFact } from './measureFacts.js';
import { barsFigure, trendFigure } from './measureFigures.js';
import { measureMethod, type MethodInput } from './measureMethod.js';
import type { WorkingStep } from '../model/working/workingStep.js';
import { whyNotKnown } from '../model/whyNotKnown.js';

export interface MeasureModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly placeName: string;
  readonly areaNote: string | null;
  readonly direction: DirectionShown;
  readonly sentence: string;
  /** Why the direction is not known, where the sentence does not say it. */
  readonly whyNotKnown: string | null;
  readonly pace: string | null;
  readonly wish: string | null;
  /** Why the measure stands apart: paused, ended or not yet collected. */
  readonly apart: string | null;
  readonly trend: FigureProps | null;
  /** In place of a chart that cannot be drawn. */
  readonly noTrend: string;
  readonly bars: FigureProps | null;
  /** What it is set beside, and what else it may be; `null` where no other place is. */
  readonly beside: BesideFormModel | null;
  /** `null` where the source tells no groups of children apart. */
  readonly groups: GroupsModel | null;
  readonly facts: readonly MeasureFact[];
  readonly downloads: readonly Link[];
  /** Of the bars and their table. */
  readonly placesDownloads: readonly Link[];
  /** Where to go on from here. */
  readonly links: readonly Link[];
  readonly actions: readonly ActionRowProps[];
  readonly method: readonly MethodRow[];
  /** This figure's own sums; `null` without figures. */
  readonly working: readonly WorkingStep[] | null;
  readonly history: HistoryModel | null;
}

export interface MeasureInput extends MethodInput {
  readonly plan: Plan;
  readonly groups: JudgedGroups | null;
  readonly lists: BesideLists;
  /** What the area is set beside, as the address says. */
  readonly beside: Beside;
  readonly working: readonly WorkingStep[] | null;
  readonly history: HistoryModel | null;
  /** The day in London. */
  readonly today: string;
}

/** One measure of one area: verdict and sentence, then charts and tables, then how it was made. */
export function toMeasureModel(input: MeasureInput): MeasureModel {
  const { judged, plan, viewpoint } = input;
  const { view, area } = judged;
  const kpi = view.kpi;
  const group = kpi === null ? 'judged' : lifecycleGroup(kpi);
  const address = { area: viewpoint.area, ...input.beside.address };
  const priority = plan.priorities.find((each) => each.id === kpi?.priorityId);
  return {
    title: view.title,
    placeName: area.name,
    breadcrumbs: [
      { text: 'The plan', href: homePath({ area: viewpoint.area }) },
      priority === undefined
        ? { text: 'Measures', href: measuresPath({ area: viewpoint.area }) }
        : { text: priority.name, href: priorityPath(priority.id, { area: viewpoint.area }) },
    ],
    areaNote: viewpoint.isOurs ? null : areaWords(area),
    direction: judged.direction,
    sentence: figureSentence(judged, viewpoint.isOurs),
    whyNotKnown: whyNotKnown(judged, viewpoint.isOurs),
    pace: paceWords(judged, viewpoint),
    wish: kpi?.wish ?? null,
    apart: apartWords[group],
    noTrend: noTrendWords[group],
    trend: trendFigure(judged),
    bars: barsFigure(judged),
    beside: besideOf(input),
    groups: input.groups === null ? null : toGroupsModel({ view, groups: input.groups, viewpoint }),
    facts: measureFacts(judged, { today: input.today, isOurs: viewpoint.isOurs }),
    downloads: judged.figures === null ? [] : trendDownloads(view.id, address),
    placesDownloads: judged.figures === null ? [] : placesDownloads(view.id, address),
    links: measureLinks(view.id, area),
    actions:
      kpi === null ? [] : actionsThatMove(plan, kpi).map((action) => toActionRow(plan, action)),
    method: measureMethod(input),
    working: input.working,
    history: input.history,
  };
}

/** Totals are set beside no other place. */
function besideOf({ judged, lists, beside, viewpoint }: MeasureInput): BesideFormModel | null {
  const { view, area, figures } = judged;
  if (figures === null || view.isTotal) return null;
  const action = measurePath(view.id);
  return toBesideForm({ lists, place: area, beside, action, area: viewpoint.area });
}

/** Whose figures these are, and that the area is gone where it is. */
function areaWords({ name, endedOn }: Area): string {
  const ended = endedOn === null ? '' : ` This area ended on ${dayInWords(endedOn)}.`;
  return `Figures for ${name}.${ended}`;
}

const noTrendWords: Readonly<Record<LifecycleGroup, string>> = {
  judged: 'There are no figures to draw.',
  paused: 'There is nothing to draw: we hold no figures from before the pause.',
  ended: 'There is nothing to draw: we hold no figures from before it ended.',
  notYetCollected: 'There is nothing to draw yet.',
};

const apartWords: Readonly<Record<LifecycleGroup, string | null>> = {
  judged: null,
  paused: 'The publisher has paused this measure.',
  ended: 'The publisher has ended this measure.',
  notYetCollected: 'This measure is not collected yet.',
};

/** Where direction and pace both lack figures to compare, the reason is given once. */
function paceWords(judged: JudgedMeasure, { isOurs }: Viewpoint): string | null {
  const { pace, direction, view, figures } = judged;
  if (pace.why === tooFewForPace && direction.verdict === 'notKnown') return null;
  if (pace.why !== null && pace.why === direction.why) return null;
  if (view.isTotal && figures !== null) return 'Not compared. Numbers follow the size of a place.';
  return judgedPaceSentence(judged, isOurs);
}
