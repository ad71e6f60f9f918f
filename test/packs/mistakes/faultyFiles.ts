import { append, replace, type Mistake } from './mistake.js';

export const faultyFiles: readonly Mistake[] = [
  ['a file that is missing', 'seats.csv', null, 'seats.csv: This file is missing. Add it.'],
  [
    'a column that is missing',
    'outcomes.csv',
    replace('id,title,meaning', 'id,title,sense'),
    'outcomes.csv, column "meaning" (line 1): This column is missing.',
  ],
  [
    'a row with a cell too many',
    'principles.csv',
    append('2,Keep promises,We do, what we say.'),
    'principles.csv, row 2 (line 3): This row has 4 cells; the heading row has 3.',
  ],
  [
    'a quotation mark left open',
    'achievements.csv',
    append('1,"Opened a hub'),
    'achievements.csv, row 1 (line 2): A quotation mark opens a cell here',
  ],
  [
    'settings that are not JSON',
    'pack.json',
    replace('"alderbury",', '"alderbury"'),
    'pack.json: This is not JSON',
  ],
  [
    'a setting that is missing',
    'pack.json',
    replace('"siteName": "Alderbury’s promise",', ''),
    'pack.json, column "siteName": Write a text in quotation marks.',
  ],
  [
    'a setting that is not known',
    'pack.json',
    replace('"placeName"', '"colour": "red", "placeName"'),
    'pack.json, column "colour": No such setting is known.',
  ],
  [
    'an area code of two digits',
    'pack.json',
    replace('857', '85'),
    'pack.json, column "laCode": Use the three-digit code',
  ],
  [
    'a plan that ends before it starts',
    'pack.json',
    replace('2030,', '2020,'),
    'pack.json, column "endYear": The plan must end after',
  ],
  [
    'a priority without its slug',
    'plan.md',
    replace(' {#learning-well}', ''),
    'plan.md, column "Learning well" (line 32): End the name of a priority in its slug',
  ],
  [
    'a heading that is not known',
    'plan.md',
    replace('### Why it matters', '### Why'),
    'plan.md, column "Safe and cared for" (line 14): This priority needs these headings',
  ],
  [
    'a list in the text',
    'plan.md',
    replace('School opens doors.', '- School opens doors.'),
    'plan.md (line 44): Use plain paragraphs only',
  ],
  [
    'a title that is not the name of the plan',
    'plan.md',
    replace('2025 to 2030', '2025 to 2031'),
    'plan.md, column "title", value "Alderbury’s Promise to Children 2025 to 2031" (line 1): The title must be',
  ],
];
