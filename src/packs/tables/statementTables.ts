import { z } from 'zod';
import type { Outcome, Principle } from '../../plan/model/priority.js';
import {
  statedFigureChecks,
  type Achievement,
  type StatedFigure,
} from '../../plan/model/stated.js';
import { statedStates, type Reform, type Strategy } from '../../plan/model/strategy.js';
import {
  idCell,
  optionalIdCell,
  optionalTextCell,
  textCell,
  wholeNumberCell,
  wordCell,
} from '../cells.js';
import { tableFormat, type TableFormat } from '../packTable.js';

export const outcomeTable = tableFormat({
  file: 'outcomes.csv',
  key: 'id',
  row: z.object({ id: idCell, title: textCell, meaning: textCell }),
  toRecord: (row): Outcome => row,
});

export const principleTable = tableFormat({
  file: 'principles.csv',
  key: 'number',
  row: z.object({ number: wholeNumberCell, title: textCell, meaning: textCell }),
  toRecord: (row): Principle => row,
});

export const achievementTable = tableFormat({
  file: 'achievements.csv',
  key: 'number',
  row: z.object({ number: wholeNumberCell, text: textCell }),
  toRecord: (row): Achievement => row,
});

export const statedFigureTable = tableFormat({
  file: 'stated-figures.csv',
  key: 'number',
  row: z.object({
    number: wholeNumberCell,
    subject: textCell,
    value: textCell,
    compared_with: optionalTextCell,
    period: optionalTextCell,
    priority: optionalIdCell,
    measure: optionalIdCell,
    check: wordCell(statedFigureChecks),
    check_note: optionalTextCell,
  }),
  toRecord: (row): StatedFigure => ({
    number: row.number,
    subject: row.subject,
    value: row.value,
    comparedWith: row.compared_with,
    period: row.period,
    priorityId: row.priority,
    kpiId: row.measure,
    check: row.check,
    checkNote: row.check_note,
  }),
});

const strategyRow = z.object({
  id: idCell,
  title: textCell,
  state: wordCell(statedStates),
  priority: optionalIdCell,
  action: optionalTextCell,
  note: optionalTextCell,
});

function toStrategy(row: z.output<typeof strategyRow>): Strategy {
  const { id, title, state, note } = row;
  return { id, title, state, priorityId: row.priority, actionRef: row.action, note };
}

export const strategyTable: TableFormat<Strategy> = tableFormat({
  file: 'strategies.csv',
  key: 'id',
  row: strategyRow,
  toRecord: toStrategy,
});

export const reformTable: TableFormat<Reform> = tableFormat({
  file: 'reforms.csv',
  key: 'id',
  row: strategyRow,
  toRecord: toStrategy,
});
