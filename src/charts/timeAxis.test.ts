import { describe, expect, it } from 'vitest';

import { aLine, yearly } from './fixtures/chartBuilders.js';
import { dayNumber, labelPeriods, listPeriods } from './timeAxis.js';

const font = { size: 15, isBold: false };

function labelsAt(step: number, count: number): readonly string[] {
  const periods = Array.from({ length: count }, (_, index) => ({
    day: index,
    label: String(2016 + index),
  }));
  const positionOf = (day: number): number => 30 + day * step;
  return labelPeriods(periods, { positionOf, width: 720, font }).map(({ lines }) =>
    lines.join(' '),
  );
}

describe('dayNumber', () => {
  it('counts days, leap days included', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it('refuses what is not a day', () => {
    expect(() => dayNumber('March 2024')).toThrow(RangeError);
  });
});

describe('labelPeriods', () => {
  it('labels every period where there is room', () => {
    expect(labelsAt(60, 4)).toEqual(['2016', '2017', '2018', '2019']);
  });

  it('thins the labels evenly, counted back from the newest', () => {
    expect(labelsAt(22, 10)).toEqual(['2016', '2019', '2022', '2025']);
  });

  it('always labels the newest', () => {
    expect(labelsAt(1, 3)).toEqual(['2018']);
  });

  it('puts a long label on two lines and keeps it inside the drawing', () => {
    const [label] = labelPeriods([{ day: 0, label: '31 March 2025' }], {
      positionOf: () => 2,
      width: 340,
      font,
    });
    expect(label?.lines).toEqual(['31 March', '2025']);
    expect(label?.middle).toBeGreaterThan(20);
  });
});

describe('listPeriods', () => {
  it('has each period of any line once, oldest first', () => {
    const lines = [
      aLine({ points: yearly({ 2020: 1, 2022: 2 }) }),
      aLine({ points: yearly({ 2021: 1, 2022: null }) }),
    ];
    expect(listPeriods(lines).map(({ label }) => label)).toEqual(['2020', '2021', '2022']);
  });
});
