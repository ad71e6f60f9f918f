import { describe, expect, test } from 'vitest';
import { actionGaps } from '../../src/plan/model/action.js';
import { headlines } from '../../src/plan/model/headlines.js';
import { actionsThatMove, leafActions, partsOf } from '../../src/plan/model/planParts.js';
import { alderburyFolder, loadPack } from './packFolders.js';

const { plan, organisations, seats, localities } = await loadPack(alderburyFolder);

describe('a small pack of another place', () => {
  test('loads with its own names, area and counts', () => {
    expect(plan.partnershipName).toBe('Alderbury Children’s Partnership');
    expect([plan.areaId, plan.laCode, plan.startYear, plan.endYear]).toEqual([
      'rutland',
      '857',
      2025,
      2030,
    ]);
    expect(plan.priorities.map(({ id, number, aim }) => [id, number, aim])).toEqual([
      ['safe-and-cared-for', 1, 'We want every child to be safe and loved.'],
      ['learning-well', 2, 'We want every child to enjoy school.'],
    ]);
    expect([plan.actions.length, leafActions(plan).length, plan.kpis.length]).toEqual([6, 5, 5]);
    expect([organisations.length, seats.length, localities.length]).toEqual([2, 2, 2]);
    expect([plan.reforms, plan.linkedBoards, plan.achievements]).toEqual([[], [], []]);
  });

  test('joins the lines of a paragraph and keeps paragraphs apart', () => {
    expect(plan.vision).toEqual([
      'Every child in Alderbury is known by name.',
      'We are a small place, and we mean to use it.',
    ]);
  });

  test('reads every kind of derivation', () => {
    expect(plan.kpis.map((kpi) => kpi.derivation)).toEqual([
      { kind: 'direct', source: 'lait', code: 'LACDistance' },
      { kind: 'none' },
      { kind: 'complement', source: 'lait', code: 'TotAbs' },
      { kind: 'direct', source: 'lait', code: 'KS1R_Expected_STD' },
      {
        kind: 'gap',
        source: 'lait',
        higherCode: 'NonFSM_NEW_KS2_RWM',
        lowerCode: 'FSM_NEW_KS2_RWM',
      },
    ]);
  });

  test('takes the first live measure of a bullet as its headline, else the first', () => {
    expect(headlines(plan).map((kpi) => kpi.id)).toEqual([
      'foster-distance',
      'safe-places',
      'attendance',
      'reading-gap',
    ]);
  });

  test('says only what this plan leaves open about an action', () => {
    const gaps = Object.fromEntries(plan.actions.map((action) => [action.ref, actionGaps(action)]));
    expect(gaps['SAF-01']).toEqual([]);
    expect(gaps['SAF-02a']).toEqual([
      'The plan names no owner.',
      'The plan gives no start date and no target.',
    ]);
    expect(gaps['LRN-01']).toEqual([
      'The plan’s wording points to this lead: Schools. It names no owner.',
      'The plan gives no start date, no due date and no target.',
    ]);
  });

  test('finds the parts of a parent and the actions meant to move a measure', () => {
    const parent = plan.actions.find((action) => action.ref === 'SAF-02');
    expect(parent && partsOf(plan, parent).map(({ ref }) => ref)).toEqual(['SAF-02a', 'SAF-02b']);
    const attendance = plan.kpis.find((kpi) => kpi.id === 'attendance');
    expect(attendance && actionsThatMove(plan, attendance).map(({ ref }) => ref)).toEqual([
      'LRN-01',
      'LRN-02',
    ]);
  });
});
