import { replace, type Mistake } from './mistake.js';

export const faultyCells: readonly Mistake[] = [
  [
    'an empty cell that must be filled',
    'outcomes.csv',
    replace('Safe,Children', ',Children'),
    'outcomes.csv, row 1, column "title", value "" (line 2): This cell is empty.',
  ],
  [
    'an id with a capital',
    'localities.csv',
    replace('old-town', 'Old-town'),
    'localities.csv, row 2, column "id", value "Old-town" (line 3): Use small letters',
  ],
  [
    'a word that is none of the known ones',
    'actions.csv',
    replace('workforce', 'staffing'),
    'actions.csv, row 1, column "kind", value "staffing" (line 2): Use one of these words: serviceToRun',
  ],
  [
    'a day that the calendar lacks',
    'actions.csv',
    replace('2026-03-31', '2026-02-30'),
    'actions.csv, row 1, column "due_on", value "2026-02-30" (line 2): Use a day of the calendar',
  ],
  [
    'an action due before it starts',
    'actions.csv',
    replace('2026-03-31', '2025-03-31'),
    'actions.csv, row 1, column "due_on", value "2025-03-31" (line 2): This is before the action starts',
  ],
  [
    'a number that is none',
    'measures.csv',
    replace('Academic Year,1,', 'Academic Year,one,'),
    'measures.csv, row 3, column "decimals", value "one" (line 4): Use a whole number',
  ],
  [
    'something else than yes or no',
    'voice-bodies.csv',
    replace('town,yes', 'town,true'),
    'voice-bodies.csv, row 1, column "planned", value "true" (line 2): Write yes or no.',
  ],
  [
    'a list with nothing between two bars',
    'measures.csv',
    replace('2020|2021,Schools', '2020||2021,Schools'),
    'measures.csv, row 3, column "not_comparable_periods", value "2020||2021" (line 4): Nothing stands',
  ],
  [
    'a ref of another shape',
    'actions.csv',
    replace('LRN-02', 'Learn2'),
    'actions.csv, row 6, column "ref", value "Learn2" (line 7): Use two to four capitals',
  ],
];

export const faultyReferences: readonly Mistake[] = [
  [
    'an action for a priority that does not exist',
    'actions.csv',
    replace('LRN-02,,learning-well', 'LRN-02,,learning-more'),
    'actions.csv, row 6, column "priority", value "learning-more" (line 7): plan.md has no such entry.',
  ],
  [
    'an action for a measure that does not exist',
    'actions.csv',
    replace('attendance|reading-gap', 'attendance|writing-gap'),
    'actions.csv, row 5, column "measures", value "writing-gap" (line 6): measures.csv has no such entry.',
  ],
  [
    'an action for an outcome that does not exist',
    'actions.csv',
    replace('safe,foster', 'loved,foster'),
    'actions.csv, row 1, column "outcomes", value "loved" (line 2): outcomes.csv has no such entry.',
  ],
  [
    'a part of an action that does not exist',
    'actions.csv',
    replace('LRN-02,,', 'LRN-02,LRN-09,'),
    'actions.csv, row 6, column "part_of", value "LRN-09" (line 7): actions.csv has no such entry.',
  ],
  [
    'a seat of a body that does not exist',
    'seats.csv',
    replace('all-schools', 'some-schools'),
    'seats.csv, row 2, column "organisations", value "some-schools" (line 3): organisations.csv has no such entry.',
  ],
  [
    'a strategy named by an action that does not exist',
    'strategies.csv',
    replace('SAF-01', 'SAF-07'),
    'strategies.csv, row 1, column "action", value "SAF-07" (line 2): actions.csv has no such entry.',
  ],
  [
    'a stated figure about a measure that does not exist',
    'stated-figures.csv',
    replace('attendance', 'absence'),
    'stated-figures.csv, row 1, column "measure", value "absence" (line 2): measures.csv has no such entry.',
  ],
];
