import { describe, expect, it } from 'vitest';

import { describeBars, describeLines } from './description.js';
import { aBarChart, aLine, aLineChart, yearly } from './fixtures/chartBuilders.js';

describe('describeLines', () => {
  it('says every figure of the area, and where the others begin and end', () => {
    const lines = [
      aLine({ points: yearly({ 2023: 29, 2024: 26, 2025: 28 }) }),
      aLine({
        name: 'England',
        role: 'england',
        points: yearly({ 2023: 14, 2024: 17, 2025: 18 }),
      }),
      aLine({ name: 'South West', role: 'region', points: yearly({ 2023: 4, 2025: 4.2 }) }),
    ];
    expect(describeLines(aLineChart({ lines }))).toBe(
      'Dorset: 29% in 2023, 26% in 2024, 28% in 2025. ' +
        'England rose from 14% in 2023 to 18% in 2025. ' +
        'South West was 4% in 2023 and 4% in 2025.',
    );
  });

  it('names the gaps, once for all lines that share them', () => {
    const gap = { 2019: 13, 2020: null, 2021: null, 2022: 16 };
    const lines = [
      aLine({ points: yearly(gap) }),
      aLine({ name: 'England', role: 'england', points: yearly(gap) }),
    ];
    expect(describeLines(aLineChart({ lines }))).toContain('No figures for 2020 and 2021.');
  });

  it('names who has the gap where not all do', () => {
    const lines = [
      aLine({ points: yearly({ 2016: null, 2017: null, 2018: null, 2019: 5 }) }),
      aLine({ role: 'england', name: 'England', points: yearly({ 2016: 1, 2019: 2 }) }),
    ];
    expect(describeLines(aLineChart({ lines }))).toContain(
      'No figures for Dorset for 2016 to 2018.',
    );
  });

  it('tells figures that are left out from those that are not there', () => {
    const leftOut = (points: ReturnType<typeof yearly>) =>
      points.map((point) =>
        point.label === '2020' ? { ...point, value: null, isLeftOut: true } : point,
      );
    const lines = [
      aLine({ points: leftOut(yearly({ 2018: null, 2019: 3, 2020: 9, 2021: 4, 2022: 5 })) }),
      aLine({
        name: 'England',
        role: 'england',
        points: leftOut(yearly({ 2018: 1, 2019: 3, 2020: 9, 2021: 4, 2022: 5 })),
      }),
    ];
    const text = describeLines(aLineChart({ lines }));
    expect(text).toContain(
      'No figures for Dorset for 2018. Not to be compared with other years, and not drawn: 2020.',
    );
    expect(text.match(/2020/g)).toHaveLength(1);
  });

  it('says of a line that is all left out that it has no figures to compare', () => {
    const points = yearly({ 2020: null }).map((point) => ({ ...point, isLeftOut: true }));
    expect(describeLines(aLineChart({ lines: [aLine({ points })] }))).toBe(
      'Dorset: no figures to compare. Not to be compared with other years, and not drawn: 2020.',
    );
  });

  it('says which figures are provisional', () => {
    const points = yearly({ 2023: 1, 2024: 2 }).map((point) => ({
      ...point,
      isProvisional: point.label === '2024',
    }));
    expect(describeLines(aLineChart({ lines: [aLine({ points })] }))).toContain(
      '2024 is provisional.',
    );
  });

  it('states no change across a break', () => {
    const points = yearly({ 2019: 5, 2020: 6, 2021: 9, 2022: 10 });
    const text = describeLines(
      aLineChart({
        lines: [
          aLine({ points }),
          aLine({ name: 'England', role: 'england', points }),
          aLine({ name: 'Similar areas', role: 'neighbours', points }),
        ],
        breaks: [{ on: '2020-04-01', note: 'Counted in a new way' }],
      }),
    );
    expect(text).toContain('England was 5% in 2019 and 10% in 2022.');
    expect(text).toContain('Similar areas were 5% in 2019 and 10% in 2022.');
    expect(text).toContain('Break in the figures: Counted in a new way.');
    expect(text).not.toContain('rose');
  });

  it('says no figures for a line without one, and one figure plainly', () => {
    const lines = [
      aLine({ points: yearly({ 2022: null, 2023: null }) }),
      aLine({
        name: 'England',
        role: 'england',
        points: [{ at: '2025-03-31', label: '31 March 2025', value: 7, isProvisional: false }],
      }),
    ];
    expect(describeLines(aLineChart({ lines }))).toBe(
      'Dorset: no figures. England: 7% on 31 March 2025.',
    );
  });

  it('gives ends, lowest and highest of a long line', () => {
    const points = yearly(
      Object.fromEntries(
        Array.from({ length: 15 }, (_, index) => [2000 + index, (index * 7) % 15]),
      ),
    );
    expect(describeLines(aLineChart({ lines: [aLine({ points })] }))).toBe(
      'Dorset: from 0% in 2000, lowest 0% in 2000, highest 14% in 2002, to 8% in 2014.',
    );
  });
});

describe('describeBars', () => {
  it('says how many, from what to what, and where the area, England and similar areas are', () => {
    expect(describeBars(aBarChart())).toBe(
      'Bars for 3 authorities from lowest to highest, from 10% to 30%. Dorset 20%, 2nd of 3. ' +
        'England is 15%.',
    );
  });

  it('names the area where it has no label, and says when there is nothing', () => {
    expect(describeBars(aBarChart({ mainLabel: null }))).toContain('Dorset is 20%.');
    expect(describeBars(aBarChart({ bars: [] }))).toBe('No authority has a figure.');
  });
});
