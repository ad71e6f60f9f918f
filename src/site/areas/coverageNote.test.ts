import { expect, it } from 'vitest';
import type { ReleaseSize } from '../../measures/store/releaseSizeQueries.js';
import { coverageNote } from './coverageNote.js';

function aSize(given: Partial<ReleaseSize>): ReleaseSize {
  return {
    releaseId: 1,
    contentHash: 'a',
    coverage: 'pack',
    measures: 173,
    cells: 1000,
    rejected: 0,
    ...given,
  };
}

it('what a pack carries is said to be less than the national file', () => {
  expect(coverageNote([aSize({})])).toBe(
    'Only the 173 national measures that the plan needs are loaded here. The national file has more; they show here once it is loaded.',
  );
});

it('a whole publication needs no saying, and nothing loaded does', () => {
  expect(coverageNote([aSize({}), aSize({ coverage: 'whole', measures: 434 })])).toBeNull();
  expect(coverageNote([])).toBe('No national figures are loaded yet.');
});
