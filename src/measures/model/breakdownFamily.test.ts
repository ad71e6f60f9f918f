import { describe, expect, test } from 'vitest';
import { familyOf, gapsOf, type BreakdownFamily, type FamilyMember } from './breakdownFamily.js';

const aMember = (
  category: FamilyMember['category'],
  dimension: FamilyMember['dimension'],
): FamilyMember => ({ code: category, category, dimension, label: category, note: null });

const aFamily = (...members: readonly FamilyMember[]): BreakdownFamily => ({
  source: 'demo',
  id: 'reading',
  title: 'Reading',
  members,
});

const total = aMember('total', null);
const fsm = aMember('fsm', 'freeSchoolMeals');
const notFsm = aMember('notFsm', 'freeSchoolMeals');
const ehcp = aMember('ehcp', 'sen');
const senSupport = aMember('senSupport', 'sen');
const noSen = aMember('noSen', 'sen');
const black = aMember('black', 'ethnicity');
const lookedAfter = aMember('lookedAfter', 'socialCare');

const pairs = (family: BreakdownFamily) =>
  gapsOf(family).map(({ group, comparison }) => `${group.category} / ${comparison.category}`);

describe('the gaps of a family', () => {
  test('set pupils with free school meals or special needs against the pupils without', () => {
    expect(pairs(aFamily(total, senSupport, ehcp, noSen, fsm, notFsm))).toEqual([
      'fsm / notFsm',
      'senSupport / noSen',
      'ehcp / noSen',
    ]);
  });

  test('set them against everyone where the source does not give the pupils without', () => {
    expect(pairs(aFamily(total, fsm, ehcp))).toEqual(['fsm / total', 'ehcp / total']);
  });

  test('set ethnic groups and children known to social care against everyone', () => {
    expect(pairs(aFamily(total, black, lookedAfter))).toEqual([
      'black / total',
      'lookedAfter / total',
    ]);
  });

  test('are none where there is nobody to be set against', () => {
    expect(pairs(aFamily(black, ehcp, senSupport))).toEqual([]);
    expect(pairs(aFamily(total, notFsm))).toEqual([]);
  });

  test('name the series in which the source gives the gap itself, and only for its dimension', () => {
    const published = aMember('publishedGap', 'freeSchoolMeals');
    const gaps = gapsOf(aFamily(total, fsm, notFsm, published, ehcp, noSen));
    expect(gaps.map((gap) => gap.published)).toEqual([published, null]);
  });
});

test('a family answers to each of its codes and to no other source', () => {
  const family = aFamily(total, fsm);
  expect(familyOf([family], 'demo', 'fsm')).toBe(family);
  expect(familyOf([family], 'demo', 'FSM')).toBeUndefined();
  expect(familyOf([family], 'other', 'fsm')).toBeUndefined();
});
