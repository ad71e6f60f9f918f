import { z } from 'zod';
import type { Locality } from '../../people/model/locality.js';
import { organisationKinds, type Organisation } from '../../people/model/organisation.js';
import type { Seat } from '../../people/model/seat.js';
import type { LinkedBoard, Programme, VoiceBody } from '../../plan/model/partnerWork.js';
import {
  idCell,
  listCell,
  optionalTextCell,
  textCell,
  wholeNumberCell,
  wordCell,
  yesNoCell,
} from '../cells.js';
import { tableFormat } from '../packTable.js';

export const organisationTable = tableFormat({
  file: 'organisations.csv',
  key: 'id',
  row: z.object({ id: idCell, name: textCell, kind: wordCell(organisationKinds) }),
  toRecord: (row): Organisation => row,
});

export const seatTable = tableFormat({
  file: 'seats.csv',
  key: 'number',
  row: z.object({
    number: wholeNumberCell,
    title: textCell,
    organisations: listCell,
    how_filled: optionalTextCell,
  }),
  toRecord: (row): Seat => ({
    number: row.number,
    title: row.title,
    organisationIds: row.organisations,
    howFilled: row.how_filled,
  }),
});

export const localityTable = tableFormat({
  file: 'localities.csv',
  key: 'id',
  row: z.object({ id: idCell, name: textCell, whole_area: yesNoCell, note: optionalTextCell }),
  toRecord: (row): Locality => ({
    id: row.id,
    name: row.name,
    note: row.note,
    isWholeArea: row.whole_area,
  }),
});

export const linkedBoardTable = tableFormat({
  file: 'linked-boards.csv',
  key: 'id',
  row: z.object({ id: idCell, name: textCell, relation: textCell }),
  toRecord: (row): LinkedBoard => row,
});

export const programmeTable = tableFormat({
  file: 'programmes.csv',
  key: 'id',
  row: z.object({ id: idCell, name: textCell, priority: idCell, what_it_is: textCell }),
  toRecord: (row): Programme => ({
    id: row.id,
    name: row.name,
    priorityId: row.priority,
    whatItIs: row.what_it_is,
  }),
});

export const voiceBodyTable = tableFormat({
  file: 'voice-bodies.csv',
  key: 'id',
  row: z.object({ id: idCell, name: textCell, for_whom: textCell, planned: yesNoCell }),
  toRecord: (row): VoiceBody => ({
    id: row.id,
    name: row.name,
    forWhom: row.for_whom,
    isPlanned: row.planned,
  }),
});
