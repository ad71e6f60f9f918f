import { z } from 'zod';
import { failure, success } from '../../lib/result.js';
import { actionKinds, type Action } from '../../plan/model/action.js';
import {
  cell,
  idCell,
  listCell,
  optionalDateCell,
  optionalTextCell,
  textCell,
  wordCell,
  yesNoCell,
} from '../cells.js';
import { tableFormat } from '../packTable.js';

const refPattern = /^[A-Z]{2,4}-\d{2,3}[a-z]?$/;

const refCell = cell((text) =>
  refPattern.test(text)
    ? success(text)
    : failure('Use two to four capitals, a hyphen and a number, for a part with a letter: GC-07.'),
);

export const actionTable = tableFormat({
  file: 'actions.csv',
  key: 'ref',
  optional: ['owner', 'starts_on', 'due_on', 'target'],
  row: z.object({
    ref: refCell,
    part_of: optionalTextCell,
    priority: idCell,
    title: textCell,
    kind: wordCell(actionKinds),
    lead_named: optionalTextCell,
    lead_organisations: listCell,
    outcomes: listCell,
    measures: listCell,
    leaf: yesNoCell,
    note: optionalTextCell,
    owner: optionalTextCell,
    starts_on: optionalDateCell,
    due_on: optionalDateCell,
    target: optionalTextCell,
  }),
  toRecord: (row): Action => ({
    ref: row.ref,
    partOf: row.part_of,
    priorityId: row.priority,
    title: row.title,
    kind: row.kind,
    leadNamed: row.lead_named,
    leadOrganisationIds: row.lead_organisations,
    owner: row.owner,
    startsOn: row.starts_on,
    dueOn: row.due_on,
    target: row.target,
    outcomeIds: row.outcomes,
    kpiIds: row.measures,
    isLeaf: row.leaf,
    note: row.note,
  }),
});
