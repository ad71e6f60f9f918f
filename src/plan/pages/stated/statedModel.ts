import { countOf } from '../../../lib/words.js';
import { measurePath } from '../../../paths/measures.js';
import { coveragePath, statedFiguresFilePath } from '../../../paths/plan.js';
import { homePath, partnershipPath } from '../../../paths/site.js';
import { tableFileLinks } from '../../../paths/query.js';
import type { Link } from '../../../web/page/shell.js';
import type { CheckedFigure } from '../../model/checkStated.js';
import type { Plan } from '../../model/plan.js';
import type { StatedFigureCheck } from '../../model/stated.js';
import { publishedLines } from './publishedLines.js';
import { outcomeMeanings, outcomeOrder, outcomeWords } from './outcomeWords.js';

export interface StatedRow {
  readonly subject: string;
  /** As the plan prints it, with its time and what it is set against. */
  readonly said: readonly string[];
  /** One line for each published figure or run of figures. */
  readonly published: readonly string[];
  readonly outcome: StatedFigureCheck;
  readonly outcomeText: string;
  readonly note: string | null;
  readonly measure: Link | null;
}

export interface StatedGroup {
  readonly id: string;
  /** The priority’s place in the plan; `null` for what belongs to none. */
  readonly number: number | null;
  readonly name: string;
  readonly rows: readonly StatedRow[];
}

export interface StatedModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly lead: string;
  readonly counts: readonly {
    readonly outcome: StatedFigureCheck;
    readonly label: string;
    readonly meaning: string;
    readonly count: number;
  }[];
  readonly groups: readonly StatedGroup[];
  readonly onward: readonly Link[];
  readonly downloads: readonly Link[];
}

/** Each figure that the plan states beside what is published today, by priority. */
export function toStatedModel(plan: Plan, checked: readonly CheckedFigure[]): StatedModel {
  const countOfOutcome = (outcome: StatedFigureCheck) =>
    checked.filter((each) => each.outcome === outcome).length;
  return {
    title: 'What the plan says, checked',
    breadcrumbs: [{ text: 'The plan', href: homePath() }],
    lead: leadOf(plan, checked, countOfOutcome),
    counts: outcomeOrder.map((outcome) => ({
      outcome,
      label: outcomeWords[outcome],
      meaning: outcomeMeanings[outcome],
      count: countOfOutcome(outcome),
    })),
    groups: groupsOf(plan, checked),
    onward: [
      { text: 'What the plan covers, and where it has holes', href: coveragePath() },
      { text: 'Who we are', href: partnershipPath() },
    ],
    downloads: tableFileLinks(statedFiguresFilePath),
  };
}

function leadOf(
  { siteName }: Plan,
  checked: readonly CheckedFigure[],
  countOfOutcome: (outcome: StatedFigureCheck) => number,
): string {
  if (checked.length === 0) return `${siteName} states no figures of its own.`;
  const none = countOfOutcome('noNationalFigure');
  const tested = checked.length - none - countOfOutcome('notAFigureToCheck');
  const agree = countOfOutcome('agrees');
  return `The plan’s own text states ${countOf(checked.length, 'figure')}. We can set published figures beside ${tested} of them: ${agree} ${agree === 1 ? 'agrees' : 'agree'} with them. For ${none} there is no national figure.`;
}

function groupsOf(plan: Plan, checked: readonly CheckedFigure[]): readonly StatedGroup[] {
  const rowsOf = (priorityId: string | null) =>
    checked
      .filter(({ figure }) => figure.priorityId === priorityId)
      .map((each) => toRow(plan, each));
  const groups: readonly StatedGroup[] = [
    ...plan.priorities.map(({ id, number, name }) => ({ id, number, name, rows: rowsOf(id) })),
    { id: 'whole-plan', number: null, name: 'The plan as a whole', rows: rowsOf(null) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function toRow(plan: Plan, checked: CheckedFigure): StatedRow {
  const { figure, claims, outcome } = checked;
  const kpi = plan.kpis.find(({ id }) => id === figure.kpiId);
  return {
    subject: figure.subject,
    said: [
      figure.value,
      ...(figure.comparedWith === null ? [] : [`Set against: ${figure.comparedWith}`]),
      figure.period === null ? 'The plan gives no date' : `Time: ${figure.period}`,
    ],
    published: publishedLines(claims, outcome),
    outcome,
    outcomeText: outcomeWords[outcome],
    note: noteOf(checked),
    measure: kpi === undefined ? null : { text: kpi.name, href: measurePath(kpi.id) },
  };
}

function noteOf({ figure, claims, outcome, isWorkedOut }: CheckedFigure): string | null {
  if (isWorkedOut && outcome !== figure.check) return changedNote(figure);
  const isLoaded = claims.every(({ series }) => series !== null);
  if (isLoaded || figure.checkNote === null) return figure.checkNote;
  return `When the plan was last checked: ${figure.checkNote}`;
}

/** Where today’s figures decide otherwise than those the plan was first checked by, they stand. */
function changedNote({ check }: CheckedFigure['figure']): string {
  return `When the plan was first checked we found: ${outcomeWords[check].toLowerCase()}. Figures published since say otherwise.`;
}
