import { describe, expect, it } from 'vitest';

import { spreadLabels } from './spread.js';

const at = (...wanted: readonly number[]) => wanted.map((one) => ({ wanted: one, height: 20 }));

describe('spreadLabels', () => {
  it('leaves labels that are far enough apart where they are', () => {
    expect(spreadLabels(at(50, 100), 0, 200)).toEqual([50, 100]);
  });

  it('moves two labels at one place the same way up and down', () => {
    expect(spreadLabels(at(100, 100), 0, 200)).toEqual([90, 110]);
  });

  it('lets a pushed label push the next', () => {
    expect(spreadLabels(at(100, 100, 115), 0, 200)).toEqual([85, 105, 125]);
  });

  it('keeps labels between top and bottom', () => {
    expect(spreadLabels(at(2, 5), 0, 200)).toEqual([10, 30]);
    expect(spreadLabels(at(195, 199), 0, 200)).toEqual([170, 190]);
  });
});
