import { describe, expect, it } from 'vitest';
import { aJudgedMeasure } from '../../../../test/builders/judged.js';
import { aKpi } from '../../../../test/builders/planContent.js';
import type { NextUpdate } from '../../../measures/model/measure.js';
import type { Kpi } from '../../model/kpi.js';
import { lifecycleFact } from './lifecycleFact.js';
import { nextFact } from './nextFact.js';

const today = '2026-11-25';

function judgedWith(kpi: Partial<Kpi> | null, nextUpdate: NextUpdate = { kind: 'notSaid' }) {
  const judged = aJudgedMeasure({
    rows: { Alderbury: [1, 2], Hartsea: [3, 4] },
    measure: { nextUpdate },
  });
  return { ...judged, view: { ...judged.view, kpi: kpi === null ? null : aKpi(kpi) } };
}

describe('when the next figure comes', () => {
  const wordsOf = (kpi: Partial<Kpi> | null, nextUpdate: NextUpdate) => {
    const { term, detail, note } = nextFact(judgedWith(kpi, nextUpdate), today) ?? {};
    return [term, detail, note];
  };

  it('says how late a figure is, from the day after it was due', () => {
    expect(wordsOf({}, { kind: 'due', dueOn: '2026-11-24' })).toEqual([
      'Next figure was due',
      '24 November 2026',
      '1 day ago, not loaded yet',
    ]);
    expect(wordsOf({}, { kind: 'due', dueOn: today })).toEqual([
      'Next figure due',
      '25 November 2026',
      null,
    ]);
  });

  it('calls a measure ended by its publisher only where it is', () => {
    const discontinued = { kind: 'discontinued' } as const;
    const notes = (['ended', 'misfiled', 'live'] as const).map(
      (lifecycle) => wordsOf({ lifecycle }, discontinued)[2],
    );
    expect(notes).toEqual([
      'the publisher has ended this measure',
      'the national file says that it brings no more',
      'the national file says that it brings no more',
    ]);
    expect(wordsOf(null, discontinued)[2]).toBe('the national file says that it brings no more');
  });

  it('says by when the plan’s owner expects a figure that the publisher gives no day for', () => {
    const toBeConfirmed = { kind: 'toBeConfirmed' } as const;
    expect(wordsOf({ staleAfter: '2027-01-01' }, toBeConfirmed)[2]).toBe(
      'we expect it by 1 January 2027',
    );
    expect(wordsOf({ staleAfter: '2026-04-01' }, toBeConfirmed)[2]).toBe(
      'we expected it by 1 April 2026, 7 months ago',
    );
    expect(wordsOf({ staleAfter: null }, toBeConfirmed)[2]).toBeNull();
    expect(wordsOf({ lifecycle: 'paused' }, toBeConfirmed)[2]).toBe('it is paused');
  });
});

describe('whether a measure is still published', () => {
  const factOf = (kpi: Partial<Kpi> | null, nextUpdate?: NextUpdate) => {
    const { detail, note } = lifecycleFact(judgedWith(kpi, nextUpdate)) ?? {};
    return [detail, note];
  };

  it('is yes without more words where figures keep coming', () => {
    expect(factOf({})).toEqual(['Yes', null]);
  });

  it('gives the first thing to mind with a caveat, and with a measure that stands in', () => {
    const cautions = ['Only one figure is there.', 'It swings.'];
    expect(factOf({ lifecycle: 'liveWithCaveat', cautions })).toEqual([
      'Yes, but read it with care',
      'Only one figure is there.',
    ]);
    expect(factOf({ lifecycle: 'successor', cautions })[0]).toMatch(/stands in for what the plan/);
  });

  it('says since when and why it is not, with the last period that has a figure', () => {
    const whyNoFigures = 'The national figures ended in 2024.';
    expect(factOf({ lifecycle: 'ended', whyNoFigures })).toEqual([
      'Ended by the publisher',
      'The national figures ended in 2024. The last figure is for calendar year 2024.',
    ]);
    expect(factOf({ lifecycle: 'misfiled', whyNoFigures: 'They sit elsewhere.' })).toEqual([
      'Yes, under another area’s name',
      'They sit elsewhere.',
    ]);
  });

  it('is what the file says of a measure that the plan does not track', () => {
    expect(factOf(null)).toEqual(['Yes', 'last renewed on 15 January 2026']);
    expect(factOf(null, { kind: 'discontinued' })[0]).toBe('The file says that no more will come');
  });
});
