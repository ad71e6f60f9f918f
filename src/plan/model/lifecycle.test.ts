import { expect, test } from 'vitest';
import { lifecycleGroup, lifecycleGroupText, lifecycles } from './lifecycle.js';

test('only measures with published figures are counted by direction', () => {
  expect(lifecycles.map((lifecycle) => [lifecycle, lifecycleGroup({ lifecycle })])).toEqual([
    ['live', 'judged'],
    ['liveWithCaveat', 'judged'],
    ['paused', 'paused'],
    ['ended', 'ended'],
    ['misfiled', 'judged'],
    ['successor', 'judged'],
    ['notInSource', 'notYetCollected'],
    ['local', 'notYetCollected'],
    ['noSuchMeasure', 'notYetCollected'],
  ]);
});

test('a group reads as words', () => {
  expect(lifecycleGroupText('ended')).toBe('ended by the publisher');
});
