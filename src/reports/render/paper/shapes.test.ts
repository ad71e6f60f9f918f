import { describe, expect, it } from 'vitest';

import type { ActionState, DirectionVerdict } from '../../document/marks.js';
import { actionMark, directionMark, paceMark } from '../../document/marks.js';
import { directionWords } from '../../../web/components/direction.js';
import { actionStates as pageStates } from '../../../web/components/actionStates.js';
import { markLook, shapeDrawings } from './shapes.js';

const verdicts: readonly DirectionVerdict[] = [
  'gettingBetter',
  'gettingWorse',
  'noClearChange',
  'watchedOnly',
  'notKnown',
];

const states: readonly ActionState[] = [
  'onCourse',
  'slipping',
  'offCourse',
  'done',
  'notStarted',
  'noUpdate',
  'notNow',
];

const directions = [
  ...verdicts.map((verdict) => directionMark({ verdict, why: 'rising' })),
  directionMark({ verdict: 'gettingBetter', strength: 'probable' }),
  directionMark({ verdict: 'gettingWorse', strength: 'probable' }),
];

describe('verdicts and states on paper', () => {
  const drawings = shapeDrawings();

  it('have each a shape of the page’s own, no two alike', () => {
    const shapes = [...directions, ...states.map(actionMark)].map((mark) => markLook(mark).shape);
    expect(shapes.every((shape) => shape !== null && shape in drawings)).toBe(true);
    expect(new Set(shapes.map((shape) => drawings[shape ?? '']?.replace(/#\w+/g, ''))).size).toBe(
      shapes.length,
    );
  });

  it('are drawn in a colour, not in that of the text around them', () => {
    expect(Object.values(drawings).join('')).not.toContain('currentColor');
    expect(drawings['better']).toContain('#00703c');
    expect(drawings['a-off']).toContain('#b3261e');
    expect(drawings['same']).toContain('#505a5f');
  });

  it('are in words alone for pace', () => {
    expect(markLook(paceMark('behindMost')).shape).toBeNull();
  });

  it('are said in the words of the page', () => {
    expect(directions.map(({ words }) => words)).toEqual(directions.map(directionWords));
    expect(states.map((state) => actionMark(state).words)).toEqual(
      states.map((state) => pageStates[state].words),
    );
  });
});
