import { describe, expect, test } from 'vitest';
import { isOnBoard } from '../../src/people/model/seat.js';
import { actionGaps } from '../../src/plan/model/action.js';
import { codesOf } from '../../src/plan/model/derivation.js';
import { headlineOf, headlines } from '../../src/plan/model/headlines.js';
import { lifecycleGroup } from '../../src/plan/model/lifecycle.js';
import { actionsOf, kpisOfPriority, leafActions, partsOf } from '../../src/plan/model/planParts.js';
import { dorsetFolder, loadPack } from './packFolders.js';

const { plan, organisations, seats, localities } = await loadPack(dorsetFolder);

/** How often each word occurs. */
function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe('the Dorset pack', () => {
  test('holds the whole plan', () => {
    expect({
      priorities: plan.priorities.length,
      outcomes: plan.outcomes.length,
      principles: plan.principles.length,
      actions: plan.actions.length,
      leaves: leafActions(plan).length,
      measures: plan.kpis.length,
      bullets: plan.bullets.length,
      organisations: organisations.length,
      seats: seats.length,
      linkedBoards: plan.linkedBoards.length,
      localities: localities.length,
      strategies: plan.strategies.length,
      reforms: plan.reforms.length,
      programmes: plan.programmes.length,
      voiceBodies: plan.voiceBodies.length,
      achievements: plan.achievements.length,
      statedFigures: plan.statedFigures.length,
    }).toEqual({
      priorities: 7,
      outcomes: 7,
      principles: 10,
      actions: 113,
      leaves: 109,
      measures: 94,
      bullets: 53,
      organisations: 34,
      seats: 15,
      linkedBoards: 13,
      localities: 8,
      strategies: 19,
      reforms: 9,
      programmes: 45,
      voiceBodies: 8,
      achievements: 29,
      statedFigures: 41,
    });
  });

  test('groups actions and measures under the seven priorities', () => {
    const counted = plan.priorities.map((priority) => [
      priority.name,
      actionsOf(plan, priority).length,
      kpisOfPriority(plan, priority).length,
    ]);
    expect(counted).toEqual([
      ['Best start in life', 13, 11],
      ['Young and thriving', 13, 9],
      ['Good care provision', 23, 8],
      ['Best education for all', 14, 52],
      ['Best place to live', 20, 4],
      ['Local family help', 14, 4],
      ['Safe at home and in the community', 16, 6],
    ]);
  });

  test('counts the measures by lifecycle', () => {
    expect(tally(plan.kpis.map((kpi) => kpi.lifecycle))).toEqual({
      live: 47,
      liveWithCaveat: 9,
      paused: 8,
      ended: 10,
      misfiled: 3,
      successor: 1,
      notInSource: 10,
      local: 5,
      noSuchMeasure: 1,
    });
    expect(tally(plan.kpis.map((kpi) => kpi.derivation.kind))).toEqual({
      direct: 55,
      complement: 1,
      gap: 18,
      none: 20,
    });
  });

  test('has one headline measure for each of the 53 bullets, counted by lifecycle', () => {
    const chosen = headlines(plan);
    expect(new Set(chosen.map((kpi) => kpi.bullet)).size).toBe(53);
    expect(tally(chosen.map((kpi) => kpi.lifecycle))).toEqual({
      live: 32,
      liveWithCaveat: 4,
      paused: 2,
      ended: 2,
      misfiled: 2,
      successor: 1,
      notInSource: 6,
      local: 4,
    });
    expect(tally(chosen.map(lifecycleGroup))).toEqual({
      judged: 39,
      paused: 2,
      ended: 2,
      notYetCollected: 10,
    });
  });

  test('takes the living phonics gap as the headline where key stage 1 gaps have ended', () => {
    const bullet = plan.bullets[24];
    expect(bullet && headlineOf(plan, bullet).id).toBe('phonics-gap-fsm');
  });

  test('tracks the parts of the four parents and not the parents', () => {
    const parents = plan.actions.filter((action) => !action.isLeaf);
    expect(parents.map((parent) => [parent.ref, partsOf(plan, parent).length])).toEqual([
      ['BE-02', 3],
      ['BE-04', 3],
      ['PL-01', 2],
      ['PL-03', 5],
    ]);
    for (const parent of parents) {
      const parts = partsOf(plan, parent);
      for (const field of ['outcomeIds', 'kpiIds'] as const) {
        const ofParts = new Set(parts.flatMap((part) => part[field]));
        expect(new Set(parent[field])).toEqual(ofParts);
      }
    }
  });

  test('says of every action that the plan names no owner, date or target', () => {
    for (const action of plan.actions) {
      expect(actionGaps(action).at(-1)).toBe(
        'The plan gives no start date, no due date and no target.',
      );
    }
  });

  test('seats fifteen of the bodies, and not Youth Justice or Probation', () => {
    const onBoard = organisations.filter((organisation) => isOnBoard(organisation, seats));
    expect(onBoard).toHaveLength(15);
    const ids = onBoard.map(({ id }) => id);
    expect(ids).not.toContain('youth-justice-service');
    expect(ids).not.toContain('probation-service');
  });

  test('shows special needs appeals as a percent under the name of the series', () => {
    const appeals = plan.kpis.find((kpi) => kpi.id === 'sen-appeals-registered');
    expect(appeals?.unit).toBe('percent');
    expect(appeals?.derivation).toEqual({
      kind: 'direct',
      source: 'lait',
      code: 'SEN_AppealableDec',
    });
  });

  test('keeps the codes of the national file letter for letter', () => {
    const codes = plan.kpis.flatMap((kpi) => codesOf(kpi.derivation));
    for (const hostile of ['16-17 NEET', 'CPP_Total_Rateper10,000', 'NEW_KS2_RWM_Sen_W/Osta']) {
      expect(codes).toContain(hostile);
    }
    expect(codes).toContain('KS1W_Expected _STD');
  });

  test('wishes for no direction exactly where neither way is good', () => {
    for (const kpi of plan.kpis) {
      const isWatched = kpi.polarity === 'neitherIsBetter';
      expect([kpi.id, kpi.wish.startsWith('Neither up nor down')]).toEqual([kpi.id, isWatched]);
      if (kpi.wish.startsWith('We want this to go up')) expect(kpi.polarity).toBe('higherIsBetter');
      if (/^We want this (gap to close|to go down)/.test(kpi.wish)) {
        expect(kpi.polarity).toBe('lowerIsBetter');
      }
    }
  });

  test('names every measure once, in at most 90 letters', () => {
    const names = plan.kpis.map((kpi) => kpi.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 90)).toEqual([]);
  });
});
