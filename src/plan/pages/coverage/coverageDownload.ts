import type { DownloadTable, TableCell } from '../../../lib/downloads/downloadTable.js';
import { actionsThatMove, leafActions } from '../../model/planParts.js';
import { linkHoles, seriesHoles } from './holes.js';
import { coverageOf } from '../../model/coverage.js';
import type { CoverageInput } from './coverageModel.js';

const columns = [
  { key: 'kind', heading: 'Kind' },
  { key: 'id', heading: 'Id' },
  { key: 'title', heading: 'Title' },
  { key: 'priority', heading: 'Priority' },
  { key: 'outcomes', heading: 'Outcomes it serves' },
  { key: 'actions', heading: 'Actions linked' },
  { key: 'measures', heading: 'Measures linked' },
  { key: 'holes', heading: 'Holes' },
] as const;

/** Every outcome, action and measure of the plan with its links and its holes. */
export function coverageDownload(input: CoverageInput): DownloadTable {
  const { plan } = input;
  const holes = holesById(input);
  const whole = (count: number): TableCell => ({ value: count, decimals: 0 });
  const priorityName = (wanted: string) =>
    plan.priorities.find(({ id }) => id === wanted)?.name ?? null;
  return {
    fileName: 'coverage',
    title: `What the plan covers: ${plan.siteName}`,
    columns,
    rows: [
      ...coverageOf(plan).outcomes.map(({ outcome, actions, measures }): readonly TableCell[] => [
        ...['outcome', outcome.id, outcome.title, null, null],
        ...[whole(actions), whole(measures), holes(outcome.id)],
      ]),
      ...leafActions(plan).map((action): readonly TableCell[] => [
        ...['action', action.ref, action.title, priorityName(action.priorityId)],
        ...[action.outcomeIds.join(' | '), null, whole(action.kpiIds.length), holes(action.ref)],
      ]),
      ...plan.kpis.map((kpi): readonly TableCell[] => [
        ...['measure', kpi.id, kpi.name, priorityName(kpi.priorityId), kpi.outcomeIds.join(' | ')],
        ...[whole(actionsThatMove(plan, kpi).length), null, holes(kpi.id)],
      ]),
    ],
    notes: [
      { term: 'Source', text: `The plan pack of ${plan.siteName}: its own links between outcomes, actions and measures.` },
      { term: 'As at', text: input.today },
      { term: 'Links', text: 'A link says that an action should plausibly move a measure. It proves no effect.' },
      { term: 'Holes', text: 'Several are joined by a vertical bar. A blank cell means that none was found.' },
    ],
  };
}

function holesById({ plan, judged, today }: CoverageInput): (id: string) => string | null {
  const lists = [...linkHoles(coverageOf(plan)), ...seriesHoles(judged, today)];
  return (id) => {
    const found = lists.filter(({ items }) => items.some((item) => item.id === id));
    return found.length === 0 ? null : found.map(({ heading }) => heading).join(' | ');
  };
}
