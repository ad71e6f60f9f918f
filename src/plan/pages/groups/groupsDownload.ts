import type { DownloadTable, NumberCell, TableCell } from '../../../lib/downloads/downloadTable.js';
import type { Area } from '../../../measures/model/area.js';
import { figureText } from '../../../measures/model/figureText.js';
import { periodName } from '../../../measures/model/periodName.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import { earlierGap, gapVerdictWords, newestGap } from '../../model/gapWords.js';
import type { DimensionGaps, JudgedGap, JudgedGroup, JudgedGroups } from '../../model/groups.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { judgedPaceSentence } from '../../model/judgedSentence.js';
import type { MeasureView } from '../../model/measureView.js';
import { directionReason } from '../../model/whyNotKnown.js';
import { formatOf } from './groupFigures.js';
import { groupsDownloadNotes } from './groupsDownloadNotes.js';
import { dimensionHeadings } from './groupWords.js';

export interface GroupsDownloadInput {
  readonly view: MeasureView;
  readonly area: Area;
  readonly groups: JudgedGroups;
  /** Newest first. */
  readonly releases: readonly SourceRelease[];
}

const columns = [
  { key: 'area_code', heading: 'Area code' },
  { key: 'area', heading: 'Area' },
  { key: 'dimension', heading: 'Told apart by' },
  { key: 'group', heading: 'Group' },
  { key: 'code', heading: 'Series of the source' },
  { key: 'period', heading: 'Newest period' },
  { key: 'value', heading: 'Figure' },
  { key: 'why_no_value', heading: 'Why there is no figure' },
  { key: 'england', heading: 'England' },
  { key: 'compared_with', heading: 'Set against' },
  { key: 'gap_period', heading: 'Period of the gap' },
  { key: 'gap', heading: 'Gap' },
  { key: 'gap_unit', heading: 'Unit of the gap' },
  { key: 'earlier_period', heading: 'Earlier period' },
  { key: 'earlier_gap', heading: 'Earlier gap' },
  { key: 'closing', heading: 'Is the gap closing?' },
  { key: 'why_not_known', heading: 'Why that is not known' },
  { key: 'pace', heading: 'Beside other places' },
  { key: 'plan_measure', heading: 'Measure of the plan' },
] as const;

/** Every group of the page as a table to take away, the figures as published. */
export function groupsDownload(input: GroupsDownloadInput): DownloadTable {
  const { view, area, groups } = input;
  return {
    fileName: `${view.id}-groups-${area.id}`,
    title: `${groups.family.title}: groups of children in ${area.name}`,
    columns,
    rows: groups.dimensions.flatMap(rowsOf).map((row) => [area.gssCode, area.name, ...row]),
    notes: groupsDownloadNotes(input),
  };
}

function rowsOf(dimension: DimensionGaps): readonly (readonly TableCell[])[] {
  const heading = dimensionHeadings[dimension.dimension];
  return [
    [heading, ...groupCells(dimension.comparison), ...Array<null>(10).fill(null)],
    ...dimension.gaps.map((each) => [heading, ...groupCells(each.group), ...gapCells(each)]),
  ];
}

function groupCells({ member, judged }: JudgedGroup): readonly TableCell[] {
  const { figures, area } = judged;
  if (figures === null) return [member.label, member.code, null, null, 'no figure', null];
  const { latest, england } = figures.comparison;
  return [
    member.label,
    member.code,
    periodName(latest.period),
    numberCell(latest.value, judged),
    latest.value === null ? figureText(latest, formatOf(judged), area) : null,
    numberCell(england?.value ?? null, judged),
  ];
}

function gapCells(each: JudgedGap): readonly TableCell[] {
  const { judged, gap, planMeasureId } = each;
  const newest = newestGap(judged);
  const earlier = earlierGap(judged);
  return [
    gap.comparison.label,
    newest === null ? null : periodName(newest.period),
    numberCell(newest?.value ?? null, judged),
    formatOf(judged).suffix.trim() || 'score',
    earlier === null ? null : periodName(earlier.period),
    numberCell(earlier?.value ?? null, judged),
    gapVerdictWords(judged),
    directionReason(judged),
    judgedPaceSentence(judged, false),
    planMeasureId,
  ];
}

function numberCell(value: number | null, judged: JudgedMeasure): NumberCell | null {
  return value === null ? null : { value, decimals: formatOf(judged).decimals };
}
