import { expect, it } from 'vitest';
import { findQuarter, newestQuarter, quarterBefore, quartersSince } from './quarter.js';

it('the second quarter of 2026-27 is July to September 2026', () => {
  expect(findQuarter('2026-27-q2')).toEqual({
    id: '2026-27-q2',
    title: 'July to September 2026',
    start: '2026-07-01',
    end: '2026-09-30',
  });
});

it('the fourth quarter lies in the next calendar year', () => {
  expect(findQuarter('2026-27-q4')).toMatchObject({ start: '2027-01-01', end: '2027-03-31' });
});

it('an id whose years do not follow each other is no quarter', () => {
  expect(findQuarter('2026-28-q2')).toBeUndefined();
  expect(findQuarter('2026-27-q5')).toBeUndefined();
  expect(findQuarter('q2')).toBeUndefined();
});

it('the quarter before the first one belongs to the year before', () => {
  const first = findQuarter('2026-27-q1');
  expect(first && quarterBefore(first).id).toBe('2025-26-q4');
});

it('a quarter is over when the day in London is past its end', () => {
  expect(newestQuarter(new Date('2026-09-30T22:59:59Z')).id).toBe('2026-27-q1');
  expect(newestQuarter(new Date('2026-09-30T23:00:00Z')).id).toBe('2026-27-q2');
});

it('lists the quarters from the first figures on, newest first', () => {
  const ids = quartersSince('2026-04-08', new Date('2026-11-25T12:00:00Z')).map(({ id }) => id);
  expect(ids).toEqual(['2026-27-q2', '2026-27-q1']);
});
