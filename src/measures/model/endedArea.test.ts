import { describe, expect, it } from 'vitest';
import { anArea, aPeriod, aSeriesSet, type CellGiven } from '../../../test/builders/series.js';
import { endedWords, hasEndedBefore, whyEnded } from './endedArea.js';
import { seriesOf } from './seriesSet.js';

const former = anArea({ id: 'dorset-pre-lg', name: 'Dorset (Pre LG)', endedOn: '2019-03-31' });
const present = anArea({ id: 'dorset', name: 'Dorset', startedOn: '2019-04-01' });

function why(area: typeof former, cells: readonly CellGiven[]): string | null {
  const periods = ['2018', '2019', '2020'].map((label) => aPeriod(label));
  return whyEnded(area, seriesOf(aSeriesSet(periods, [cells]), 0));
}

describe('an area that has ended', () => {
  it('had ended before a period that began later, not before the one it ended in', () => {
    expect(hasEndedBefore(former, aPeriod('2020'))).toBe(true);
    expect(hasEndedBefore(former, aPeriod('2019'))).toBe(false);
    expect(hasEndedBefore(present, aPeriod('2030'))).toBe(false);
  });

  it('is named with the month of its end', () => {
    expect(endedWords(former)).toBe('Dorset (Pre LG) ended in March 2019');
    expect(endedWords(present)).toBeNull();
  });

  it('is not judged, and where the source prints figures on, that is said', () => {
    expect(why(former, [28, 27, '-'])).toBe('this area ended on 31 March 2019');
    expect(why(former, [28, 27, 26])).toBe(
      'this area ended on 31 March 2019; the source still prints figures under its name',
    );
    expect(why(present, [28, 27, 26])).toBeNull();
  });
});
