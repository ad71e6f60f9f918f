import { expect, test } from 'vitest';
import type { ImportPreview } from '../../model/importPreview.js';
import { toPreviewModel } from './previewModel.js';

const changes = { added: 2, revised: 1, unchanged: 1200, gone: 0 };

function aPreview(given: Partial<ImportPreview> = {}): ImportPreview {
  return {
    basis: '1.1',
    isRemade: false,
    isNewest: true,
    known: null,
    changes,
    measures: [{ measureId: 'lait-lac', title: 'Children in care', ...changes }],
    measuresInAll: 9,
    measuresKept: 0,
    planMeasures: 94,
    verdicts: [],
    ...given,
  };
}

test('a preview in which nothing moves says so, and warns of nothing', () => {
  const model = toPreviewModel(aPreview());
  expect(model.warnings).toEqual([]);
  expect(model.verdicts).toBeNull();
  expect(model.verdictsLead).toBe('Nothing that we say of the plan’s 94 measures would change.');
  expect(model.counts.rows).toEqual([
    { heading: 'New', cells: ['2'] },
    { heading: 'Revised', cells: ['1'] },
    { heading: 'Unchanged', cells: ['1,200'] },
    { heading: 'No longer given', cells: ['0'] },
  ]);
});

test('a direction that moves comes first, in the words of the measure’s page', () => {
  const figure = { what: 'newestFigure', from: '3% (2024)', to: '4% (2025)' } as const;
  const model = toPreviewModel(
    aPreview({
      verdicts: [
        { measureId: 'a', title: 'First', direction: null, words: [figure] },
        {
          measureId: 'b',
          title: 'Second',
          direction: {
            from: { verdict: 'noClearChange', strength: null, why: null },
            to: { verdict: 'gettingWorse', strength: 'probable', why: null },
          },
          words: [],
        },
      ],
    }),
  );
  expect(model.verdictsLead).toBe(
    'Of the plan’s 94 measures, we would judge the direction of 1 otherwise. We would say something else of 2.',
  );
  expect(model.verdicts?.rows).toEqual([
    { heading: 'Second', cells: ['Direction', 'No clear change', 'Probably getting worse'] },
    { heading: 'First', cells: ['Newest figure', '3% (2024)', '4% (2025)'] },
  ]);
});

test('what needs care is said before anything else', () => {
  const { warnings } = toPreviewModel(
    aPreview({
      isRemade: true,
      isNewest: false,
      known: { releaseId: 3, isWithdrawn: true },
      changes: { ...changes, gone: 1 },
      measuresKept: 1,
    }),
  );
  expect(warnings).toEqual([
    'This preview was worked out again, because other figures came into force after the first.',
    'Newer figures are loaded already and stay in force. These would be kept for the past.',
    'These very figures were loaded before and withdrawn. Accepting them puts them back in force.',
    '1 figure or mark in force now is not in these files. Check that the files are whole.',
    '1 measure of the source is not in these files and keeps its figures.',
  ]);
});
