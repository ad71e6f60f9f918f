import { derivationKinds, type Derivation } from '../../plan/model/derivation.js';
import type { KpiBullet } from '../../plan/model/kpiBullet.js';
import type { Kpi } from '../../plan/model/kpi.js';
import { faultsOfKpi, type KpiFault } from '../../plan/model/kpiFaults.js';
import type { TableReading } from '../packTable.js';
import { problemAt, type Located, type PackProblem } from '../packProblem.js';
import type { MeasureReading } from '../tables/measureTable.js';

/** What holds within a measure, and between measures and the bullets they carry. */
export function checkMeasures(
  measures: TableReading<MeasureReading>,
  bullets: TableReading<KpiBullet>,
): readonly PackProblem[] {
  const bulletByNumber = new Map(bullets.rows.map(({ record }) => [record.number, record]));
  return [
    ...measures.rows.flatMap((row, index) => [
      ...checkDerivation(row),
      ...checkRules(row),
      ...checkPlace(row, measures.rows[index - 1], bulletByNumber),
    ]),
    ...checkBulletsAreCarried(measures, bullets),
  ];
}

const codeCounts: Readonly<Record<Derivation['kind'], number>> = {
  direct: 1,
  complement: 1,
  gap: 2,
  none: 0,
};

function checkDerivation(row: Located<MeasureReading>): readonly PackProblem[] {
  const { codes, source, kpi } = row.record;
  const { kind } = kpi.derivation;
  const wanted = codeCounts[kind];
  const problems: PackProblem[] = [];
  if (codes.length !== wanted) {
    const message = `A derivation “${kind}” needs ${codesInWords(wanted)}. Known derivations: ${derivationKinds.join(', ')}.`;
    problems.push(problemAt(row, { column: 'codes', value: codes.join('|') }, message));
  }
  if ((source === null) !== (wanted === 0)) {
    const message =
      wanted === 0
        ? 'Leave the source empty where there are no codes.'
        : 'Name the source that the codes belong to.';
    problems.push(problemAt(row, { column: 'source', value: source ?? '' }, message));
  }
  if (wanted > 0 && kpi.decimals === null) {
    const message = 'Say how many decimals to show.';
    problems.push(problemAt(row, { column: 'decimals', value: '' }, message));
  }
  return problems;
}

function codesInWords(count: number): string {
  if (count === 0) return 'no code';
  return count === 1 ? 'one code' : 'two codes, the higher group first, joined by a vertical bar';
}

function checkRules(row: Located<MeasureReading>): readonly PackProblem[] {
  const { kpi } = row.record;
  return faultsOfKpi(kpi).map((fault) => {
    const { column, value, message } = inThePack(fault, kpi);
    return problemAt(row, { column, value }, message);
  });
}

function inThePack(fault: KpiFault, { lifecycle, whyNoFigures, people }: Kpi) {
  switch (fault) {
    case 'needsSeries':
      return {
        column: 'lifecycle',
        value: lifecycle,
        message: 'Such a measure needs figures: give its derivation, source and codes.',
      };
    case 'sayWhyNoFigures':
      return {
        column: 'why_no_figures',
        value: '',
        message: `Say in plain words why there are no figures: the measure is “${lifecycle}”.`,
      };
    case 'noReasonNeeded':
      return {
        column: 'why_no_figures',
        value: whyNoFigures ?? '',
        message: `Leave this empty: the measure is “${lifecycle}”, so there are figures.`,
      };
    case 'peopleOfNoPercent':
      return {
        column: 'people',
        value: people ?? '',
        message: 'Only a percent can be said as “about 3 in 10”. Leave this empty.',
      };
    case 'sayWhyNotComparable':
      return {
        column: 'break_note',
        value: '',
        message: 'Say why these periods cannot be compared.',
      };
  }
}

function checkPlace(
  row: Located<MeasureReading>,
  before: Located<MeasureReading> | undefined,
  bullets: ReadonlyMap<number, KpiBullet>,
): readonly PackProblem[] {
  const { bullet, priorityId } = row.record.kpi;
  const field = { column: 'bullet', value: String(bullet) };
  if (before !== undefined && bullet < before.record.kpi.bullet) {
    return [problemAt(row, field, 'Put the measures in the order of the bullets they carry.')];
  }
  const carried = bullets.get(bullet);
  // A bullet that does not exist is found by the references.
  if (carried === undefined || carried.priorityId === priorityId) return [];
  const message = `Bullet ${bullet} belongs to “${carried.priorityId}” in kpi-bullets.csv. Make the two agree.`;
  return [problemAt(row, { column: 'priority', value: priorityId }, message)];
}

function checkBulletsAreCarried(
  measures: TableReading<MeasureReading>,
  bullets: TableReading<KpiBullet>,
): readonly PackProblem[] {
  // With a faulty row missing, nobody can say that a bullet has no measure.
  if (measures.keys === null || measures.keys.size > measures.rows.length) return [];
  const carried = new Set(measures.rows.map(({ record }) => record.kpi.bullet));
  return bullets.rows
    .filter(({ record }) => !carried.has(record.number))
    .map((row) =>
      problemAt(
        row,
        { column: 'number', value: String(row.record.number) },
        'No measure carries this bullet. Add one to measures.csv, even if it has no figures.',
      ),
    );
}
