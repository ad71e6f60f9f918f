import type { PlanContent } from '../../src/plan/commands/savePlan.js';
import type { Action } from '../../src/plan/model/action.js';
import type { Kpi } from '../../src/plan/model/kpi.js';
import type { Plan } from '../../src/plan/model/plan.js';
import { areaId } from '../../src/measures/model/area.js';

/** A measure of the invented plan, taken as it is from a source. */
export function aKpi(changes: Partial<Kpi> = {}): Kpi {
  return {
    id: 'school-absence',
    priorityId: 'learning',
    bullet: 1,
    rowType: 'whole',
    name: 'Days missed at school',
    counted: 'Half days missed as a percent of all half days at state schools.',
    wish: 'We want this to go down.',
    people: null,
    alsoCalled: ['absence', 'attendance'],
    unit: 'percent',
    polarity: 'lowerIsBetter',
    polarityNote: null,
    derivation: { kind: 'direct', source: 'lait', code: 'AbsenceAll' },
    method: null,
    publication: 'Pupil absence in schools in England',
    statutoryReturn: 'School census',
    lifecycle: 'live',
    whyNoFigures: null,
    frequency: 'annual',
    localRefresh: 'termly',
    yearType: 'Academic',
    decimals: 1,
    comparability: { breakBefore: '2022/23', notComparablePeriods: ['2019/20', '2020/21'] },
    breakNote: 'Schools were shut to most children for parts of two years.',
    counts: { numeratorCode: 'AbsN', denominatorCode: 'AbsD', note: 'Checked on 2023/24.' },
    staleAfter: '2027-03-31',
    outcomeIds: ['well', 'heard'],
    cautions: ['Illness is counted as well.', 'Home education is not.'],
    ...changes,
  };
}

/** An action of the invented plan that says no more than most plans do. */
export function anAction(changes: Partial<Action> = {}): Action {
  return {
    ref: 'LE-01',
    partOf: null,
    priorityId: 'learning',
    title: 'Call every family by the third day of absence',
    kind: 'serviceToRun',
    leadNamed: 'schools with the council',
    leadOrganisationIds: ['schools', 'council'],
    owner: null,
    startsOn: null,
    dueOn: null,
    target: null,
    outcomeIds: ['well'],
    kpiIds: ['school-absence'],
    isLeaf: true,
    note: null,
    ...changes,
  };
}

/** A small invented plan in which every kind of thing occurs and no list is sorted by its ids. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    id: 'northshire',
    partnershipName: 'Northshire Children’s Partnership',
    planName: 'Growing up in Northshire',
    siteName: 'Northshire’s plan',
    placeName: 'Northshire',
    areaId: areaId('northshire'),
    laCode: '999',
    startYear: 2024,
    endYear: 2034,
    publishedOn: '2024-02-29',
    reportPromise: 'A report each year.',
    about: ['Checked against the figures of 2025.'],
    vision: ['Every child is well.', 'Every child is heard — “really heard”.'],
    outcomes: [
      { id: 'well', title: 'Well', meaning: 'Healthy in body and mind.' },
      { id: 'heard', title: 'Heard', meaning: 'Asked, and answered.' },
    ],
    principles: [{ number: 1, title: 'Together', meaning: 'One front door.' }],
    priorities: [
      {
        id: 'learning',
        number: 1,
        name: 'Learning',
        aim: 'Every child learns.',
        want: ['To be in school.'],
        why: ['Learning lasts.', 'It is a right.'],
        where: ['One in five missed a tenth of school.'],
      },
      { id: 'family', number: 2, name: 'Family', aim: 'Home.', want: [], why: [], where: [] },
    ],
    bullets: [
      { number: 1, priorityId: 'learning', name: 'Absence from school' },
      { number: 2, priorityId: 'family', name: 'Children who stay with family' },
    ],
    kpis: [
      aKpi(),
      aKpi({
        id: 'attendance',
        rowType: 'companion',
        polarity: 'higherIsBetter',
        derivation: { kind: 'complement', source: 'lait', code: 'AbsenceAll' },
        outcomeIds: [],
      }),
      aKpi({
        id: 'absence-gap',
        rowType: 'part',
        unit: 'percentagePoints',
        derivation: { kind: 'gap', source: 'lait', higherCode: 'AbsFSM', lowerCode: 'AbsNot' },
        method: 'Children with free meals less all others.',
      }),
      unmeasuredKpi,
    ],
    actions: [
      anAction({ ref: 'LE-02', isLeaf: false, title: 'Make school a place to be' }),
      anAction({ ref: 'LE-02b', partOf: 'LE-02', kind: 'capital', kpiIds: [] }),
      anAction({ ref: 'LE-02a', partOf: 'LE-02', kpiIds: ['absence-gap', 'attendance'] }),
      anAction({
        ref: 'FA-01',
        priorityId: 'family',
        leadNamed: null,
        leadOrganisationIds: [],
        owner: 'The head of family help',
        startsOn: '2024-04-01',
        dueOn: '2026-03-31',
        target: 'In every town',
        note: 'Since 2024 a legal duty.',
      }),
    ],
    statedFigures: [
      {
        number: 1,
        subject: 'Children who missed a tenth of school',
        value: 'one in five',
        comparedWith: 'England: 22%',
        period: 'autumn 2022',
        priorityId: 'learning',
        kpiId: 'school-absence',
        check: 'nearlyAgrees',
        checkNote: 'The national figure is 21%.',
      },
    ],
    statedClaims: [
      {
        figureNumber: 1,
        number: 1,
        title: 'Pupils who missed a tenth of school',
        kind: 'equals',
        source: 'lait',
        codes: ['TotPerAbNew'],
        place: 'area',
        periods: ['2022'],
        stated: '20',
      },
    ],
    achievements: [{ number: 1, text: 'Two family centres were opened.' }],
    linkedBoards: [{ id: 'health-board', name: 'Health board', relation: 'shares a chair' }],
    strategies: [
      {
        id: 'attendance-strategy',
        title: 'Attendance strategy',
        state: 'toWrite',
        priorityId: 'learning',
        actionRef: 'LE-02',
        note: null,
      },
    ],
    reforms: [
      {
        id: 'family-help',
        title: 'Family help',
        state: 'takingPart',
        priorityId: null,
        actionRef: null,
        note: 'A pilot area.',
      },
    ],
    programmes: [
      { id: 'warm-welcome', name: 'Warm Welcome', priorityId: 'learning', whatItIs: 'Breakfast.' },
    ],
    voiceBodies: [
      { id: 'youth-council', name: 'Youth council', forWhom: 'pupils', isPlanned: true },
    ],
    ...changes,
  };
}

const unmeasuredKpi = aKpi({
  id: 'stay-with-family',
  priorityId: 'family',
  bullet: 2,
  name: 'Children who stay with family',
  people: 'children',
  alsoCalled: [],
  unit: 'unknown',
  polarity: 'neitherIsBetter',
  polarityNote: 'More may mean that more were helped.',
  derivation: { kind: 'none' },
  statutoryReturn: null,
  lifecycle: 'local',
  whyNoFigures: 'Only the partnership can count this.',
  frequency: 'local',
  localRefresh: 'none',
  yearType: null,
  decimals: null,
  comparability: { breakBefore: null, notComparablePeriods: [] },
  breakNote: null,
  counts: { numeratorCode: null, denominatorCode: null, note: null },
  staleAfter: null,
  outcomeIds: ['heard'],
  cautions: [],
});

/** The invented plan with its bodies, seats and places. */
export function aPlanContent(changes: Partial<PlanContent> = {}): PlanContent {
  return {
    plan: aPlan(),
    organisations: [
      { id: 'schools', name: 'Northshire schools', kind: 'education' },
      { id: 'council', name: 'Northshire Council', kind: 'council' },
    ],
    seats: [
      {
        number: 2,
        title: 'A head teacher and a councillor in turn',
        organisationIds: ['schools', 'council'],
        howFilled: 'By turns, a year each',
      },
      { number: 1, title: 'A young person', organisationIds: [], howFilled: null },
    ],
    localities: [
      { id: 'whole', name: 'All of Northshire', note: null, isWholeArea: true },
      { id: 'coast', name: 'The coast', note: 'The plan draws no line.', isWholeArea: false },
    ],
    ...changes,
  };
}
