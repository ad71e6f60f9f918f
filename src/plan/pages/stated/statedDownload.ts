import type { DownloadTable, TableCell } from '../../../lib/downloads/downloadTable.js';
import { periodName } from '../../../measures/model/periodName.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import { dayInWords } from '../../../lib/calendarDate.js';
import type { CheckedClaim, CheckedFigure } from '../../model/checkStated.js';
import type { Plan } from '../../model/plan.js';
import { outcomeMeanings, outcomeOrder, outcomeWords } from './outcomeWords.js';

const columns = [
  { key: 'number', heading: 'Number' },
  { key: 'subject', heading: 'What it is about' },
  { key: 'plan_says', heading: 'The plan says' },
  { key: 'plan_compares_with', heading: 'The plan sets it against' },
  { key: 'plan_time', heading: 'Time the plan gives' },
  { key: 'priority', heading: 'Priority' },
  { key: 'measure_id', heading: 'Measure of the plan' },
  { key: 'finding', heading: 'What we found' },
  { key: 'found_by', heading: 'Found by' },
  { key: 'why', heading: 'Why' },
  { key: 'published', heading: 'What is published' },
  { key: 'codes', heading: 'Series of the source' },
  { key: 'period', heading: 'Period' },
  { key: 'value', heading: 'Published figure' },
  { key: 'england', heading: 'England' },
] as const;

/** The page as a table: a row for each published figure, and one for a stated figure without any. */
export function statedDownload(
  plan: Plan,
  checked: readonly CheckedFigure[],
  releases: readonly SourceRelease[],
): DownloadTable {
  const [newest] = releases;
  return {
    fileName: 'what-the-plan-says-checked',
    title: `What the plan says, checked: ${plan.siteName}`,
    columns,
    rows: checked.flatMap((each) => rowsOf(plan, each)),
    notes: [
      {
        term: 'Stated figures',
        text: 'As the plan’s own text prints them. They are never mixed with published ones.',
      },
      ...(newest === undefined
        ? []
        : [
            { term: 'Source', text: `${newest.title}, ${newest.publisher}` },
            { term: 'As it stood on', text: dayInWords(newest.asAt) },
            { term: 'Licence', text: newest.licence },
          ]),
      { term: 'Area', text: plan.placeName },
      ...outcomeOrder.map((outcome) => ({
        term: outcomeWords[outcome],
        text: outcomeMeanings[outcome],
      })),
      { term: 'No figure', text: 'A blank figure is not known and is never nought.' },
    ],
  };
}

function rowsOf(plan: Plan, checked: CheckedFigure): readonly (readonly TableCell[])[] {
  const { figure, claims, outcome, isWorkedOut } = checked;
  const opening: readonly TableCell[] = [
    String(figure.number),
    figure.subject,
    figure.value,
    figure.comparedWith,
    figure.period,
    plan.priorities.find(({ id }) => id === figure.priorityId)?.name ?? null,
    figure.kpiId,
    outcomeWords[outcome],
    isWorkedOut ? 'today’s figures' : 'the check made with the plan',
    isWorkedOut && outcome !== figure.check ? null : figure.checkNote,
  ];
  const figures = claims.flatMap(claimCells);
  return figures.length === 0
    ? [[...opening, null, null, null, null, null]]
    : figures.map((cells) => [...opening, ...cells]);
}

function claimCells({ claim, series }: CheckedClaim): readonly (readonly TableCell[])[] {
  if (series === null) return [[claim.title, claim.codes.join(' less '), null, null, null]];
  const { decimals, points } = series;
  return points.map(({ point, england }) => [
    claim.place === 'england' ? `${claim.title}, England` : claim.title,
    claim.codes.join(' less '),
    periodName(point.period),
    point.value === null ? null : { value: point.value, decimals },
    england?.value == null ? null : { value: england.value, decimals },
  ]);
}
