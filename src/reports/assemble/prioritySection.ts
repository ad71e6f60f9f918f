import { describeLines } from '../../charts/description.js';
import { startsAboveZero } from '../../charts/valueAxis.js';
import type { LineChartSpec } from '../../lib/chartSpec.js';
import { countOf } from '../../lib/words.js';
import { actionPath } from '../../paths/plan.js';
import { measurePath } from '../../paths/measures.js';
import type { Action } from '../../plan/model/action.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { judgedPaceSentence, judgedSentence, sentenceOf } from '../../plan/model/judgedSentence.js';
import { measureLines } from '../../plan/model/measureLines.js';
import { measureTable } from '../../plan/model/measureTable.js';
import { leafActions } from '../../plan/model/planParts.js';
import type { Priority } from '../../plan/model/priority.js';
import type { ActionItem, Block, MeasureBlock } from '../document/block.js';
import { actionMark, directionMark, paceMark } from '../document/marks.js';
import type { Accent, Section } from '../document/reportDocument.js';
import { cell, missingCell, row, type Table } from '../document/table.js';
import { numberedParagraph, paragraph } from '../document/block.js';
import type { QuarterlyMaterial } from './assembleQuarterly.js';
import { directionCounts, isCounted } from './opening.js';

/** One priority: how its measures stand, each with sentence, chart and table, then its actions. */
export function prioritySection(material: QuarterlyMaterial, priority: Priority): Section {
  const own = material.judged.filter(({ view }) => view.kpi?.priorityId === priority.id);
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
        blocks: [...shown.map(measureBlock), ...silentBlocks(silent)],
      },
      {
        id: `${priority.id}-actions`,
        heading: 'What are we doing about it?',
        blocks: [
          numberedParagraph(
            `The plan promises ${countOf(actions.length, 'action')} here. No update has been received on any of them, because reporting has not begun.`,
          ),
          { kind: 'actions', actions: actions.map(actionItem) },
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

function measureBlock(judged: JudgedMeasure): MeasureBlock {
  const { view, pace } = judged;
  const paceText = judgedPaceSentence(judged);
  return {
    kind: 'measure',
    id: `measure-${view.id}`,
    name: view.title,
    href: measurePath(view.id),
    direction: directionMark(judged.direction),
    pace: pace.verdict === 'notKnown' ? null : paceMark(pace.verdict),
    text: [
      judgedSentence(judged),
      pace.verdict === 'notKnown' ? null : paceText,
      judged.direction.verdict === 'notKnown'
        ? `Direction not known: ${judged.direction.why ?? 'too few figures'}.`
        : null,
    ]
      .filter((part) => part !== null)
      .join(' '),
    notes: [view.kpi?.whyNoFigures ?? null, ...(view.kpi?.cautions ?? [])].filter(
      (note) => note !== null,
    ),
    chart: chartOf(judged),
    table: tableOf(judged),
  };
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

function tableOf(judged: JudgedMeasure): Table | null {
  const table = measureTable(judged);
  if (table === null) return null;
  return {
    id: `table-${judged.view.id}`,
    caption: `${judged.view.title}: every figure`,
    columns: [
      { heading: table.rowHeading, kind: 'text' },
      ...table.columns.map((heading) => ({ heading, kind: 'number' as const })),
    ],
    rows: table.rows.map(({ heading, cells }) =>
      row(
        heading,
        cells.map((text) => (/\d/.test(text) ? cell(text) : missingCell(text))),
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

function actionItem(action: Action): ActionItem {
  return {
    id: `action-${action.ref.toLowerCase()}`,
    ref: action.ref,
    title: action.title,
    href: actionPath(action.ref),
    mark: actionMark('noUpdate'),
    text: '',
    ledBy:
      action.leadNamed === null
        ? 'The plan names no lead.'
        : `The plan points to: ${action.leadNamed}.`,
  };
}
