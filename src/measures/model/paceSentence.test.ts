import { describe, expect, it } from 'vitest';
import { aPeriod } from '../../../test/builders/series.js';
import type { Pace } from './judgement.js';
import { paceSentence, whatMostPlacesDid } from './paceSentence.js';

const periods = ['2022', '2025'].map((label) => aPeriod(label, 'Financial Year'));

function aPace(given: Partial<Pace>): Pace {
  return {
    verdict: 'behindMost',
    basePeriod: '2022',
    latestPeriod: '2025',
    baseValue: 2.09,
    latestValue: 3.14,
    change: 1.05,
    authorities: 151,
    roseMore: 24,
    roseLess: 126,
    rose: 151,
    fell: 0,
    why: null,
    ...given,
  };
}

const phrase = (given: Partial<Pace>) => paceSentence({ pace: aPace(given), periods, who: 'we' });
const sentence = (given: Partial<Pace>) =>
  whatMostPlacesDid({ pace: aPace(given), periods, who: 'we' });

describe('pace in words beside a direction', () => {
  it('names the verdict, since when, and how many', () => {
    expect(phrase({})).toBe('behind most places since 2022: 126 of 151 rose less');
    expect(phrase({ verdict: 'aheadOfMost', roseMore: 120, roseLess: 20 })).toBe(
      'ahead of most places since 2022: 120 of 151 rose more',
    );
  });

  it('gives both sides where neither is most', () => {
    expect(phrase({ verdict: 'aboutAsOthers', roseMore: 60, roseLess: 70, fell: 3 })).toBe(
      'about the same as other places since 2022: 60 of 151 rose more, 70 of 151 rose less or fell',
    );
  });

  it('calls a fall a fall', () => {
    expect(phrase({ change: -2, roseMore: 126, roseLess: 24, rose: 0, fell: 151 })).toBe(
      'behind most places since 2022: 126 of 151 fell less',
    );
    expect(phrase({ change: -2, roseMore: 24, roseLess: 126, rose: 9, fell: 142 })).toBe(
      'behind most places since 2022: 126 of 151 fell more',
    );
    expect(phrase({ change: 0, roseMore: 24, roseLess: 126, rose: 24, fell: 126 })).toBe(
      'behind most places since 2022: 126 of 151 fell',
    );
  });

  it('does not pass over the places that did not change', () => {
    const about = { verdict: 'aboutAsOthers', roseMore: 60, roseLess: 70 } as const;
    expect(phrase({ ...about, change: -1, rose: 20, fell: 111 })).toBe(
      'about the same as other places since 2022: 60 of 151 fell less, rose or stayed the same, 70 of 151 fell more',
    );
    expect(phrase({ ...about, change: 1, rose: 131, fell: 0 })).toBe(
      'about the same as other places since 2022: 60 of 151 rose more, 70 of 151 rose less or stayed the same',
    );
  });

  it('takes no side where neither way is good', () => {
    expect(phrase({ verdict: 'roseMoreThanMost' })).toBe(
      'rose more than in most places since 2022: 126 of 151 rose less',
    );
    const verdict = 'fellMoreThanMost';
    expect(phrase({ verdict, roseMore: 126, roseLess: 24 })).toBe(
      'rose less than in most places since 2022: 126 of 151 rose more',
    );
    expect(phrase({ verdict, change: -1, roseMore: 126, roseLess: 24, rose: 60, fell: 91 })).toBe(
      'fell more than in most places since 2022: 126 of 151 fell less or rose',
    );
    expect(phrase({ verdict: 'roseMoreThanMost', change: -1 })).toBe(
      'fell less than in most places since 2022: 126 of 151 fell more',
    );
  });

  it('says why it is not known', () => {
    const unknown = {
      verdict: 'notKnown',
      change: null,
      why: 'fewer than two comparable figures',
    } as const;
    expect(phrase(unknown)).toBe('not known: fewer than two comparable figures');
  });
});

describe('what most places did', () => {
  it.each([
    [{ roseMore: 100, roseLess: 40 }, 'Since 2022 most places rose more than we did.'],
    [{}, 'Since 2022 most places rose less than we did.'],
    [{ fell: 20 }, 'Since 2022 most places rose less than we did, or fell.'],
    [{ fell: 80 }, 'Since 2022 most places fell while we rose.'],
    [{ change: -1 }, 'Since 2022 most places fell more than we did.'],
    [
      { change: -1, roseMore: 100, roseLess: 40, rose: 0 },
      'Since 2022 most places fell less than we did.',
    ],
    [
      { change: -1, roseMore: 100, roseLess: 40, rose: 20 },
      'Since 2022 most places fell less than we did, or rose.',
    ],
    [
      { change: -1, roseMore: 100, roseLess: 40, rose: 90 },
      'Since 2022 most places rose while we fell.',
    ],
    [{ change: 0 }, 'Since 2022 most places fell; we stayed the same.'],
    [
      { change: 0, roseMore: 100, roseLess: 40 },
      'Since 2022 most places rose; we stayed the same.',
    ],
  ])('is true whichever way the area went: %j', (given, words) => {
    expect(sentence(given)).toBe(words);
  });

  it('is left out where no side holds more than half', () => {
    expect(sentence({ roseMore: 75, roseLess: 75 })).toBeNull();
    expect(sentence({ verdict: 'notKnown', change: null })).toBeNull();
  });
});
