import { append, replace, type Mistake } from './mistake.js';

export const faultyOrder: readonly Mistake[] = [
  [
    'two rows with one id',
    'organisations.csv',
    append('all-schools,Other schools,education'),
    'organisations.csv, row 3, column "id", value "all-schools" (line 4): Row 2 has this already.',
  ],
  [
    'refs out of order',
    'actions.csv',
    replace('SAF-01', 'SAF-09'),
    'actions.csv, row 2, column "ref", value "SAF-02" (line 3): Put the refs in order',
  ],
  [
    'a part named after another action',
    'actions.csv',
    replace('SAF-02b,SAF-02', 'SAF-03b,SAF-02'),
    'actions.csv, row 4, column "part_of", value "SAF-02" (line 5): Name a part after its parent: SAF-02a',
  ],
  [
    'a parent that is tracked beside its parts',
    'actions.csv',
    replace('safe,,no,', 'safe,,yes,'),
    'actions.csv, row 2, column "leaf", value "yes" (line 3): This action has parts',
  ],
  [
    'a seat number left out',
    'seats.csv',
    replace('2,A head', '3,A head'),
    'seats.csv, row 2, column "number", value "3" (line 3): Number the rows 1, 2, 3',
  ],
  [
    'a bullet that no measure carries',
    'kpi-bullets.csv',
    append('5,learning-well,Music'),
    'kpi-bullets.csv, row 5, column "number", value "5" (line 6): No measure carries this bullet.',
  ],
  [
    'a measure under another priority than its bullet',
    'measures.csv',
    replace('safe-places,safe-and-cared-for', 'safe-places,learning-well'),
    'measures.csv, row 2, column "priority", value "learning-well" (line 3): Bullet 2 belongs to',
  ],
];

export const faultyMeasures: readonly Mistake[] = [
  [
    'a gap with one code',
    'measures.csv',
    replace('NonFSM_NEW_KS2_RWM|FSM_NEW_KS2_RWM', 'FSM_NEW_KS2_RWM'),
    'measures.csv, row 5, column "codes", value "FSM_NEW_KS2_RWM" (line 6): A derivation “gap” needs two codes',
  ],
  [
    'a series without its source',
    'measures.csv',
    replace('lait,TotAbs', ',TotAbs'),
    'measures.csv, row 3, column "source", value "" (line 4): Name the source',
  ],
  [
    'a local measure that does not say why it has no figures',
    'measures.csv',
    replace('We must count these ourselves.', ''),
    'measures.csv, row 2, column "why_no_figures", value "" (line 3): Say in plain words why',
  ],
  [
    'a live measure without figures',
    'measures.csv',
    replace('local,We must count these ourselves.', 'live,'),
    'measures.csv, row 2, column "lifecycle", value "live" (line 3): Such a measure needs figures',
  ],
  [
    'people counted in something that is no percent',
    'measures.csv',
    replace('gap to close.,,', 'gap to close.,pupils,'),
    'measures.csv, row 5, column "people", value "pupils" (line 6): Only a percent',
  ],
  [
    'periods left out without a reason',
    'measures.csv',
    replace('There were no tests in 2020 and 2021.', ''),
    'measures.csv, row 5, column "break_note", value "" (line 6): Say why',
  ],
];
