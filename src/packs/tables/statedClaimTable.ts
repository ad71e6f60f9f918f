import { z } from 'zod';
import { failure, success } from '../../lib/result.js';
import { claimKinds, claimPlaces, type StatedClaim } from '../../plan/model/statedClaim.js';
import { cell, listCell, textCell, wholeNumberCell, wordCell } from '../cells.js';
import { tableFormat } from '../packTable.js';

const statedCell = cell((text) =>
  text === '' || /^-?\d+(\.\d+)?$/.test(text)
    ? success(text === '' ? null : text)
    : failure('Use the number alone, as the plan prints it: 66. Or leave it empty.'),
);

const codesCell = cell((text) => {
  const codes = text.split('|').map((code) => code.trim());
  return codes.length <= 2 && !codes.includes('')
    ? success<readonly string[]>(codes)
    : failure('Give one code of the source, or two with a vertical bar between for a gap.');
});

const periodsCell = listCell.refine((periods) => periods.length > 0, {
  message: 'Name at least one period, as the source prints it.',
});

/** What of the stated figures can be looked up in published ones. */
export const statedClaimTable = tableFormat({
  file: 'stated-claims.csv',
  key: 'number',
  row: z
    .object({
      number: wholeNumberCell,
      figure: wholeNumberCell,
      title: textCell,
      kind: wordCell(claimKinds),
      source: textCell,
      codes: codesCell,
      place: wordCell(claimPlaces),
      periods: periodsCell,
      stated: statedCell,
    })
    .refine((row) => (row.kind === 'equals') === (row.stated !== null), {
      path: ['stated'],
      message: 'Give the printed number for “equals”, and for nothing else.',
    }),
  toRecord: ({ figure, ...row }): StatedClaim => ({ ...row, figureNumber: figure }),
});
