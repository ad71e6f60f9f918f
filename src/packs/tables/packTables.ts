import type { TableFormat, TableReading } from '../packTable.js';
import { actionTable } from './actionTable.js';
import {
  linkedBoardTable,
  localityTable,
  organisationTable,
  programmeTable,
  seatTable,
  voiceBodyTable,
} from './bodyTables.js';
import { bulletTable, measureTable } from './measureTable.js';
import { statedClaimTable } from './statedClaimTable.js';
import {
  achievementTable,
  outcomeTable,
  principleTable,
  reformTable,
  statedFigureTable,
  strategyTable,
} from './statementTables.js';

/** The tables of a pack. */
export const packTables = {
  outcomes: outcomeTable,
  principles: principleTable,
  actions: actionTable,
  bullets: bulletTable,
  measures: measureTable,
  organisations: organisationTable,
  seats: seatTable,
  linkedBoards: linkedBoardTable,
  localities: localityTable,
  strategies: strategyTable,
  reforms: reformTable,
  programmes: programmeTable,
  voiceBodies: voiceBodyTable,
  achievements: achievementTable,
  statedFigures: statedFigureTable,
  statedClaims: statedClaimTable,
} as const;

/** The same tables, read. */
export type PackTables = {
  readonly [Name in keyof typeof packTables]: (typeof packTables)[Name] extends TableFormat<infer T>
    ? TableReading<T>
    : never;
};
