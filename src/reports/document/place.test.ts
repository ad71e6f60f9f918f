import { describe, expect, it } from 'vitest';

import { outlineOf, skippedLevels } from './outline.js';
import { placeDocument } from './place.js';
import { specimenReport } from './specimen.js';

const placed = placeDocument(specimenReport);

describe('where things stand in a report', () => {
  it('numbers the numbered sections in order and leaves the others alone', () => {
    expect(placed.body.map(({ heading }) => heading)).toEqual([
      '1. Best start in life',
      '2. Best education for all',
      'What changed in the figures',
      'How we worked it out',
    ]);
  });

  it('numbers paragraphs and measures after their section, across its parts', () => {
    const numbers = placed.body.flatMap(({ blocks, parts }) =>
      [...blocks, ...parts.flatMap((part) => part.blocks)].map(({ number }) => number),
    );
    expect(numbers.filter((number) => number !== null)).toEqual(['1.1', '1.2', '1.3', '2.1']);
  });

  it('gives the opening no numbers', () => {
    const numbers = placed.opening.flatMap(({ blocks }) => blocks.map(({ number }) => number));
    expect(numbers.every((number) => number === null)).toBe(true);
  });

  it('starts the outline with the only first-level heading and skips no level', () => {
    const outline = outlineOf(specimenReport);
    expect(outline.filter(({ level }) => level === 1)).toEqual([
      { level: 1, text: 'July to September 2026', id: '2026-27-q2' },
    ]);
    expect(outline[0]?.level).toBe(1);
    expect(skippedLevels(outline)).toEqual([]);
  });

  it('puts the contents between the opening and the body', () => {
    const second = outlineOf(specimenReport).filter(({ level }) => level === 2);
    expect(second.map(({ text }) => text).slice(0, 4)).toEqual([
      'Three things to know',
      'The whole plan this quarter',
      'In this report',
      '1. Best start in life',
    ]);
  });

  it('names a heading that goes down two levels at once', () => {
    const skipped = skippedLevels([
      { level: 1, text: 'Report', id: 'a' },
      { level: 3, text: 'Too deep', id: 'b' },
      { level: 4, text: 'Fine', id: 'c' },
    ]);
    expect(skipped.map(({ text }) => text)).toEqual(['Too deep']);
  });
});
