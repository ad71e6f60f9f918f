import { renderChart } from '../../charts/renderChart.js';
import { describeBars, describeLines } from '../../charts/description.js';
import { startsAboveZero } from '../../charts/valueAxis.js';
import type { BarChartSpec, LineChartSpec } from '../../lib/chartSpec.js';
import { numberText } from '../../lib/decimal.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { measureCsvPath, measureJsonPath } from '../../paths/measures.js';
import { measuresPath } from '../../paths/measures.js';
import { priorityPath } from '../../paths/plan.js';
import { homePath } from '../../paths/site.js';
import type { ActionRowProps } from '../../web/components/ActionRow.js';
import type { DataTableProps } from '../../web/components/DataTable.js';
import type { DirectionShown } from '../../web/components/direction.js';
import type { FigureProps } from '../../web/components/Figure.js';
import type { Link } from '../../web/page/shell.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import { figureSentence, judgedPaceSentence, wordingOf } from '../model/judgedSentence.js';
import { lifecycleGroup, type LifecycleGroup } from '../model/lifecycle.js';
import { measureBars } from '../model/measureBars.js';
import { measureLines } from '../model/measureLines.js';
import { measureTable } from '../model/measureTable.js';
import type { Plan } from '../model/plan.js';
import { actionsThatMove } from '../model/planParts.js';
import { toActionRow } from './actionListModel.js';
import type { MethodRow } from './cautions.js';
import type { Viewpoint } from './judgedRows.js';
import { measureFacts, type MeasureFact } from './measureFacts.js';
import { measureMethod, type MethodInput } from './measureMethod.js';
import { whyNotKnown } from './whyNotKnown.js';

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
  readonly bars: FigureProps | null;
  readonly facts: readonly MeasureFact[];
  readonly downloads: readonly Link[];
  readonly actions: readonly ActionRowProps[];
  readonly method: readonly MethodRow[];
}

export interface MeasureInput extends MethodInput {
  readonly plan: Plan;
  /** The day in London. */
  readonly today: string;
}

/** One measure of one area: verdict and sentence, then charts and tables, then how it was made. */
export function toMeasureModel(input: MeasureInput): MeasureModel {
  const { judged, plan, viewpoint } = input;
  const { view, area } = judged;
  const kpi = view.kpi;
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
    areaNote: viewpoint.isOurs ? null : `Figures for ${area.name}.`,
    direction: judged.direction,
    sentence: figureSentence(judged, viewpoint.isOurs),
    whyNotKnown: whyNotKnown(judged, viewpoint.isOurs),
    pace: paceWords(judged, viewpoint),
    wish: kpi?.wish ?? null,
    apart: apartWords[kpi === null ? 'judged' : lifecycleGroup(kpi)],
    trend: trendFigure(judged),
    bars: barsFigure(judged),
    facts: measureFacts(judged, { today: input.today, isOurs: viewpoint.isOurs }),
    downloads:
      judged.figures === null
        ? []
        : [
            { text: 'CSV', href: measureCsvPath(view.id, { area: viewpoint.area }) },
            { text: 'JSON', href: measureJsonPath(view.id, { area: viewpoint.area }) },
          ],
    actions:
      kpi === null ? [] : actionsThatMove(plan, kpi).map((action) => toActionRow(plan, action)),
    method: measureMethod(input),
  };
}

const apartWords: Readonly<Record<LifecycleGroup, string | null>> = {
  judged: null,
  paused: 'The publisher has paused this measure.',
  ended: 'The publisher has ended this measure.',
  notYetCollected: 'This measure is not collected yet.',
};

/** A pace that is not known for the same reason as the direction need not say so again. */
function paceWords(judged: JudgedMeasure, { isOurs }: Viewpoint): string | null {
  const { pace, direction } = judged;
  if (pace.why !== null && pace.why === direction.why) return null;
  return judgedPaceSentence(judged, isOurs);
}

function trendFigure(judged: JudgedMeasure): FigureProps | null {
  const lines = measureLines(judged);
  const table = measureTable(judged);
  if (lines === null || table === null) return null;
  const spec: LineChartSpec = { ...lines, description: describeLines(lines) };
  const raised = startsAboveZero(spec) ? ' The scale does not start at nought.' : '';
  return {
    title: spec.title,
    subtitle: `${spec.subtitle}${raised}`,
    wide: renderChart(spec, 'wide', 'page'),
    narrow: renderChart(spec, 'narrow', 'page'),
    note: hasProvisional(spec) ? 'A hollow point is provisional: it may still change.' : null,
    table: {
      caption: `${judged.view.title}: every figure${table.unit === null ? '' : `, ${table.unit}`}`,
      isCaptionShown: table.unit !== null,
      columns: [
        { heading: table.rowHeading },
        ...table.columns.map((heading, index) => ({
          heading,
          isNumeric: true,
          isOurs: index === 0,
        })),
      ],
      rows: table.rows,
      note: table.notes.length === 0 ? null : table.notes.join(' '),
    },
    isTableOpen: true,
  };
}

function hasProvisional({ lines }: LineChartSpec): boolean {
  return lines.some(({ points }) =>
    points.some((each) => each.isProvisional && each.value !== null),
  );
}

function barsFigure(judged: JudgedMeasure): FigureProps | null {
  const bars = measureBars(judged);
  if (bars === null) return null;
  const spec: BarChartSpec = { ...bars, description: describeBars(bars) };
  return {
    title: spec.title,
    subtitle: spec.subtitle,
    wide: renderChart(spec, 'wide', 'page'),
    narrow: renderChart(spec, 'narrow', 'page'),
    isMain: true,
    table: barsTable(judged, spec),
    tableSummary: 'Every authority as a table',
  };
}

function barsTable(judged: JudgedMeasure, spec: BarChartSpec): DataTableProps {
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  return {
    caption: `${judged.view.title}: every authority with a figure, lowest first`,
    columns: [
      { heading: 'Authority' },
      { heading: 'Figure', isNumeric: true },
      { heading: 'Similar' },
    ],
    rows: spec.bars.map(({ name, value, role }) => ({
      heading: name,
      cells: [numberText(value, format), role === 'neighbours' ? 'yes' : ''],
    })),
  };
}
