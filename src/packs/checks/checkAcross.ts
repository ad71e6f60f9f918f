import type { Priority } from '../../plan/model/priority.js';
import type { Strategy } from '../../plan/model/strategy.js';
import type { PackProblem } from '../packProblem.js';
import type { TableReading } from '../packTable.js';
import { packTables, type PackTables } from '../tables/packTables.js';
import { planTextFile } from '../planText.js';
import { checkActions } from './actionChecks.js';
import { checkMeasures } from './measureChecks.js';
import { checkNumbering } from './numbering.js';
import { checkReferences, oneOrNone, type KeySource } from './references.js';

/** What can only be seen across rows and files. `priorities` is `null` where plan.md is missing. */
export function checkAcross(
  tables: PackTables,
  priorities: readonly Priority[] | null,
): readonly PackProblem[] {
  // A priority without a slug is reported once, and not once more for everything that belongs to it.
  const areNamed = priorities?.every(({ id }) => id !== '') ?? false;
  const slugs = areNamed ? (priorities?.map(({ id }) => id) ?? null) : null;
  const targets = targetsOf(tables, slugs);
  return [
    ...checkActionReferences(tables, targets),
    ...checkMeasureReferences(tables, targets),
    ...checkOtherReferences(tables, targets),
    ...[tables.principles, tables.bullets, tables.seats].flatMap(checkNumbering),
    ...[tables.achievements, tables.statedFigures, tables.statedClaims].flatMap(checkNumbering),
    ...(slugs === null ? [] : checkActions(tables.actions, slugs)),
    ...checkMeasures(tables.measures, tables.bullets),
  ];
}

interface Targets {
  readonly priorities: KeySource;
  readonly outcomes: KeySource;
  readonly measures: KeySource;
  readonly organisations: KeySource;
  readonly actions: KeySource;
  readonly bullets: KeySource;
  readonly statedFigures: KeySource;
}

function targetsOf(tables: PackTables, slugs: readonly string[] | null): Targets {
  const target = (name: Exclude<keyof Targets, 'priorities'>): KeySource => ({
    file: packTables[name].file,
    keys: tables[name].keys,
  });
  return {
    priorities: { file: planTextFile, keys: slugs === null ? null : new Set(slugs) },
    outcomes: target('outcomes'),
    measures: target('measures'),
    organisations: target('organisations'),
    actions: target('actions'),
    bullets: target('bullets'),
    statedFigures: target('statedFigures'),
  };
}

function checkActionReferences(tables: PackTables, to: Targets): readonly PackProblem[] {
  return checkReferences(tables.actions, [
    { field: 'part_of', ids: (action) => oneOrNone(action.partOf), to: to.actions },
    { field: 'priority', ids: (action) => [action.priorityId], to: to.priorities },
    {
      field: 'lead_organisations',
      ids: (action) => action.leadOrganisationIds,
      to: to.organisations,
    },
    { field: 'outcomes', ids: (action) => action.outcomeIds, to: to.outcomes },
    { field: 'measures', ids: (action) => action.kpiIds, to: to.measures },
  ]);
}

function checkMeasureReferences(tables: PackTables, to: Targets): readonly PackProblem[] {
  return [
    ...checkReferences(tables.measures, [
      { field: 'priority', ids: ({ kpi }) => [kpi.priorityId], to: to.priorities },
      { field: 'bullet', ids: ({ kpi }) => [String(kpi.bullet)], to: to.bullets },
      { field: 'outcomes', ids: ({ kpi }) => kpi.outcomeIds, to: to.outcomes },
    ]),
    ...checkReferences(tables.bullets, [
      { field: 'priority', ids: (bullet) => [bullet.priorityId], to: to.priorities },
    ]),
    ...checkReferences(tables.statedFigures, [
      { field: 'priority', ids: (figure) => oneOrNone(figure.priorityId), to: to.priorities },
      { field: 'measure', ids: (figure) => oneOrNone(figure.kpiId), to: to.measures },
    ]),
    ...checkReferences(tables.statedClaims, [
      { field: 'figure', ids: (claim) => [String(claim.figureNumber)], to: to.statedFigures },
    ]),
  ];
}

function checkOtherReferences(tables: PackTables, to: Targets): readonly PackProblem[] {
  const ofStrategy = (table: TableReading<Strategy>) =>
    checkReferences(table, [
      { field: 'priority', ids: (strategy) => oneOrNone(strategy.priorityId), to: to.priorities },
      { field: 'action', ids: (strategy) => oneOrNone(strategy.actionRef), to: to.actions },
    ]);
  return [
    ...checkReferences(tables.seats, [
      { field: 'organisations', ids: (seat) => seat.organisationIds, to: to.organisations },
    ]),
    ...ofStrategy(tables.strategies),
    ...ofStrategy(tables.reforms),
    ...checkReferences(tables.programmes, [
      { field: 'priority', ids: (programme) => [programme.priorityId], to: to.priorities },
    ]),
  ];
}
