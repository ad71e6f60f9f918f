import { describe, expect, test } from 'vitest';
import { actionGaps, actionKindText, type Action } from './action.js';

function anAction(parts: Partial<Action> = {}): Action {
  return {
    ref: 'GC-07',
    partOf: null,
    priorityId: 'good-care-provision',
    title: 'Recruit local foster carers',
    kind: 'workforce',
    leadNamed: null,
    leadOrganisationIds: [],
    owner: null,
    startsOn: null,
    dueOn: null,
    target: null,
    outcomeIds: [],
    kpiIds: [],
    isLeaf: true,
    note: null,
    ...parts,
  };
}

describe('what a plan leaves open about an action', () => {
  test('without owner, dates and target, all of it is said', () => {
    expect(actionGaps(anAction())).toEqual([
      'The plan names no owner.',
      'The plan gives no start date, no due date and no target.',
    ]);
  });

  test('a lead that the wording points to is named, and is no owner', () => {
    expect(actionGaps(anAction({ leadNamed: 'Dorset Police' }))[0]).toBe(
      'The plan’s wording points to this lead: Dorset Police. It names no owner.',
    );
  });

  test('one missing thing stands alone in its sentence', () => {
    const gaps = actionGaps(
      anAction({ owner: 'The council', startsOn: '2025-04-01', dueOn: '2026-03-31' }),
    );
    expect(gaps).toEqual(['The plan gives no target.']);
  });

  test('nothing is said where nothing is left open', () => {
    const action = anAction({
      owner: 'The council',
      startsOn: '2025-04-01',
      dueOn: '2026-03-31',
      target: 'Ten more carers',
    });
    expect(actionGaps(action)).toEqual([]);
  });
});

test('the kind of an action reads as words', () => {
  expect(actionKindText('workforce')).toBe('Staff and carers');
});
