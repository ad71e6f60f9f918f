import { expect, it } from 'vitest';
import { aJudgedMeasure } from '../../../test/builders/judged.js';
import { compareRow } from './compareRow.js';

it('the reason why a figure has no limits is the one of the figure itself', () => {
  const judged = aJudgedMeasure({ rows: { Alderbury: [1, 2], Hartsea: [3, 4] } });
  const wordsWith = (whyNoLimits: string) =>
    compareRow({ ...judged, whyNoLimits })?.paragraphs.join(' ') ?? '';
  const estimate = wordsWith('more are counted than there are by the estimate');
  expect(estimate).toContain(
    'More are counted than there are by the estimate. So only the quarter',
  );
  expect(estimate).not.toContain('The file we use');
  expect(wordsWith('nobody was there to be counted')).toContain('Nobody was there to be counted.');
});
