import { describeLines } from '../../charts/description.js';
import { startsAboveZero } from '../../charts/valueAxis.js';
import type { LineChartSpec } from '../../lib/chartSpec.js';
import { countOf } from '../../lib/words.js';
import { actionPath } from '../../paths/plan.js';
import { measurePath } from '../../paths/measures.js';
import type { Action } from '../../plan/model/action.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import {
  figureSentence,
  judgedPaceSentence,
  newestPeriodSentence,
  sentenceOf,
} from '../../plan/model/judgedSentence.js';
import { measureLines } from '../../plan/model/measureLines.js';
import { measureTable } from '../../plan/model/measureTable.js';
import type { Kpi } from '../../plan/model/kpi.js';
import { headlines } from '../../plan/model/headlines.js';
import { leafActions } from '../../plan/model/planParts.js';
import { whyNotKnown } from '../../plan/model/whyNotKnown.js';
import type { Priority } from '../../plan/model/priority.js';
import {
  numberedParagraph,
  paragraph,
  type ActionItem,
  type Block,
  type MeasureBlock,
} from '../document/block.js';
import { actionMark, directionMark } from '../document/marks.js';
import type { Accent, Part, Section } from '../document/reportDocument.js';
import { cell, missingCell, row, type Table } from '../document/table.js';
import type { QuarterlyMaterial } from './assembleQuarterly.js';
import { directionCounts, isCounted } from './opening.js';

const mostPeriods = 8;

/** One priority: how its measures stand, each with sentence, chart and table, then its actions. */
export function prioritySection(material: QuarterlyMaterial, priority: Priority): Section {
  const own = material.judged.filter(({ view }) => view.kpi?.priorityId === priority.id);
  const headlineIds = new Set(headlines(material.figures.plan).map((kpi) => kpi.id));
  const isHeadline = ({ view }: JudgedMeasure) => headlineIds.has(view.id);
  const shown = own.filter(({ figures }) => figures !== null);
  const silent = own.filter(({ figures }) => figures === null);
  const actions = leafActions(material.figures.plan).filter(
    (action) => action.priorityId === priority.id,
  );
  return {
    id: priority.id,
    heading: priority.name,
    isNumbered: true,
    accent: accentOf(priority.number),
    lead: priority.aim,
    blocks: [{ kind: 'tally', heading: null, counts: directionCounts(own.filter(isCounted)) }],
    parts: [
      {
        id: `${priority.id}-measures`,
        heading: 'Are we getting there?',
        blocks: shown.filter(isHeadline).map((judged) => measureBlock(material, judged, 'drawn')),
      },
      ...othersPart(material, priority, {
        others: shown.filter((judged) => !isHeadline(judged)),
        silent,
      }),
      {
        id: `${priority.id}-actions`,
        heading: 'What are we doing about it?',
        blocks: [
          numberedParagraph(
            `The plan promises ${countOf(actions.length, 'action')} here. No update has been received on any of them, because reporting has not begun.`,
          ),
          { kind: 'actions', actions: actions.map((action) => actionItem(material, action)) },
        ],
      },
    ],
  };
}

/** The seven colours come round again in a plan with more priorities. */
function accentOf(number: number): Accent {
  const accents = [1, 2, 3, 4, 5, 6, 7] as const;
  return accents[(number - 1) % accents.length] ?? 1;
}

interface OtherMeasures {
  readonly others: readonly JudgedMeasure[];
  readonly silent: readonly JudgedMeasure[];
}

/** The measures that stand behind a headline, in words alone, and those without figures. */
function othersPart(
  material: QuarterlyMaterial,
  priority: Priority,
  { others, silent }: OtherMeasures,
): readonly Part[] {
  if (others.length === 0 && silent.length === 0) return [];
  const pointer =
    others.length === 0
      ? []
      : [paragraph('These belong to the measures above. Each one’s page has its chart and table.')];
  return [
    {
      id: `${priority.id}-others`,
      heading: 'What stands beside them',
      blocks: [
        ...pointer,
        ...others.map((judged) => measureBlock(material, judged, 'inWords')),
        ...silentBlocks(silent),
      ],
    },
  ];
}

function measureBlock(
  { linkTo }: QuarterlyMaterial,
  judged: JudgedMeasure,
  manner: 'drawn' | 'inWords',
): MeasureBlock {
  const { view, pace } = judged;
  const paceText = judgedPaceSentence(judged);
  return {
    kind: 'measure',
    id: `measure-${view.id}`,
    name: view.title,
    href: linkTo(measurePath(view.id)),
    direction: directionMark(judged.direction),
    pace: null,
    text: [
      figureSentence(judged),
      pace.verdict === 'notKnown' ? null : paceText,
      whyNotKnown(judged, true),
    ]
      .filter((part) => part !== null)
      .join(' '),
    notes: [
      newestPeriodSentence(judged),
      ...(manner === 'inWords' ? [] : cautionsOf(view.kpi)),
    ].filter((note) => note !== null),
    chart: manner === 'drawn' ? chartOf(judged) : null,
    table: manner === 'drawn' ? tableOf(judged) : null,
  };
}

function cautionsOf(kpi: Kpi | null): readonly string[] {
  return [kpi?.whyNoFigures ?? null, ...(kpi?.cautions ?? [])].filter((note) => note !== null);
}

function chartOf(judged: JudgedMeasure): LineChartSpec | null {
  const lines = measureLines(judged);
  if (
    lines === null ||
    !lines.lines.some(({ points }) => points.some(({ value }) => value !== null))
  ) {
    return null;
  }
  const raised = startsAboveZero(lines) ? ' The scale does not start at nought.' : '';
  return { ...lines, subtitle: `${lines.subtitle}${raised}`, description: describeLines(lines) };
}

/** Periods across, so that the table stays low; the newest of them, where there are many. */
function tableOf(judged: JudgedMeasure): Table | null {
  const table = measureTable(judged);
  if (table === null) return null;
  const periods = table.rows.slice(0, mostPeriods).toReversed();
  const which =
    table.rows.length > mostPeriods ? `the newest ${mostPeriods} figures` : 'every figure';
  return {
    id: `table-${judged.view.id}`,
    caption: `${judged.view.title}: ${which}${table.unit === null ? '' : `, ${table.unit}`}`,
    columns: [
      { heading: 'Place', kind: 'text' },
      ...periods.map(({ heading }) => ({ heading, kind: 'number' as const })),
    ],
    rows: table.columns.map((name, index) =>
      row(
        name,
        periods.map(({ cells }) => {
          const text = cells[index] ?? 'no figure';
          return /\d/.test(text) ? cell(text) : missingCell(text);
        }),
        index === 0,
      ),
    ),
  };
}

function silentBlocks(silent: readonly JudgedMeasure[]): readonly Block[] {
  if (silent.length === 0) return [];
  return [
    paragraph(`${countOf(silent.length, 'more measure')} without figures:`),
    {
      kind: 'list',
      items: silent.map(
        ({ view, direction }) =>
          `${view.title}. ${sentenceOf(direction.why ?? 'No figures are loaded')}`,
      ),
    },
  ];
}

function actionItem({ linkTo }: QuarterlyMaterial, action: Action): ActionItem {
  return {
    id: `action-${action.ref.toLowerCase()}`,
    ref: action.ref,
    title: action.title,
    href: linkTo(actionPath(action.ref)),
    mark: actionMark('noUpdate'),
    text: '',
    ledBy:
      action.leadNamed === null
        ? 'The plan names no lead.'
        : `The plan points to: ${action.leadNamed}.`,
  };
}
