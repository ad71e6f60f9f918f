import type { DownloadTable, TableCell, TableNote } from '../../../lib/downloads/downloadTable.js';
import { coverageOf } from '../../model/coverage.js';
import type { Plan } from '../../model/plan.js';
import { actionsThatMove, leafActions } from '../../model/planParts.js';
import type { CoverageInput } from './coverageModel.js';
import type { HoleKind } from './holeList.js';
import { linkHoles } from './linkHoles.js';
import { seriesHoles } from './seriesHoles.js';

const columns = [
  { key: 'kind', heading: 'Kind' },
  { key: 'id', heading: 'Id' },
  { key: 'title', heading: 'Title' },
  { key: 'priority', heading: 'Priority' },
  { key: 'outcomes', heading: 'Outcomes it serves' },
  { key: 'actions', heading: 'Actions linked' },
  { key: 'measures', heading: 'Measures linked' },
  { key: 'linked', heading: 'What is linked' },
  { key: 'holes', heading: 'Holes' },
] as const;

interface Line {
  readonly kind: HoleKind;
  readonly id: string;
  readonly title: string;
  readonly priorityId: string | null;
  readonly outcomeIds: readonly string[];
  /** `null` where the kind has no such links: an action is not linked to actions. */
  readonly actions: number | null;
  readonly measures: number | null;
  readonly linked: readonly string[];
}

/** Every outcome, action and measure of the plan with its links and its holes. */
export function coverageDownload(input: CoverageInput): DownloadTable {
  const { plan, today } = input;
  const holesOf = findHoles(input);
  const priorityName = (wanted: string | null) =>
    plan.priorities.find(({ id }) => id === wanted)?.name ?? null;
  return {
    fileName: 'coverage',
    title: `What the plan covers: ${plan.siteName}`,
    columns,
    rows: linesOf(plan).map((line): readonly TableCell[] => [
      line.kind,
      line.id,
      line.title,
      priorityName(line.priorityId),
      listCell(line.outcomeIds),
      countCell(line.actions),
      countCell(line.measures),
      listCell(line.linked),
      listCell(holesOf(line)),
    ]),
    notes: notesOf(plan, today),
  };
}

function linesOf(plan: Plan): readonly Line[] {
  const outcomes = coverageOf(plan).outcomes.map(({ outcome, actions, measures }): Line => {
    const { id, title } = outcome;
    const none = { priorityId: null, outcomeIds: [], linked: [] };
    return { kind: 'outcome', id, title, ...none, actions, measures };
  });
  const actions = leafActions(plan).map((action): Line => {
    const { ref, title, priorityId, outcomeIds, kpiIds } = action;
    const links = { actions: null, measures: kpiIds.length, linked: kpiIds };
    return { kind: 'action', id: ref, title, priorityId, outcomeIds, ...links };
  });
  const measures = plan.kpis.map((kpi): Line => {
    const { id, name, priorityId, outcomeIds } = kpi;
    const linked = actionsThatMove(plan, kpi).map(({ ref }) => ref);
    const links = { actions: linked.length, measures: null, linked };
    return { kind: 'measure', id, title: name, priorityId, outcomeIds, ...links };
  });
  return [...outcomes, ...actions, ...measures];
}

function findHoles({ plan, judged, today }: CoverageInput) {
  const lists = [...linkHoles(coverageOf(plan)), ...seriesHoles(judged, today)];
  return ({ kind, id }: Line): readonly string[] =>
    lists
      .filter((list) => list.of === kind && list.items.some((item) => item.id === id))
      .map(({ heading }) => heading);
}

function countCell(count: number | null): TableCell {
  return count === null ? null : { value: count, decimals: 0 };
}

function listCell(parts: readonly string[]): TableCell {
  return parts.length === 0 ? null : parts.join(' | ');
}

function notesOf({ siteName, placeName }: Plan, today: string): readonly TableNote[] {
  return [
    {
      term: 'Source',
      text: `${siteName}: its own links between outcomes, actions and measures. Whether figures are late is by the publisher’s own days.`,
    },
    { term: 'As at', text: today },
    { term: 'Area', text: placeName },
    {
      term: 'Licence',
      text: 'The plan names none for its own text. No published figure is in here.',
    },
    {
      term: 'Links',
      text: 'A link says that an action should plausibly move a measure. It proves no effect.',
    },
    {
      term: 'Lists',
      text: 'Several entries are joined by a vertical bar. An empty cell under Holes means that none was found.',
    },
  ];
}
