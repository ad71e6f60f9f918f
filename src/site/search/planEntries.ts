import { measurePath } from '../../paths/measures.js';
import { actionPath, coveragePath, priorityPath } from '../../paths/plan.js';
import { homePath } from '../../paths/site.js';
import { codesOf } from '../../plan/model/derivation.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { judgedSentence } from '../../plan/model/judgedSentence.js';
import type { Plan } from '../../plan/model/plan.js';
import { statedStateText, type Strategy } from '../../plan/model/strategy.js';
import type { SearchEntry } from './searchEntry.js';

/** Each measure of the plan, with what it says of the plan's own area. */
export function measureEntries(judged: readonly JudgedMeasure[]): readonly SearchEntry[] {
  return judged.map((each) => {
    const { view, direction } = each;
    const { kpi } = view;
    return {
      kind: 'measures',
      title: view.title,
      href: measurePath(view.id),
      line: judgedSentence(each),
      alsoCalled: kpi?.alsoCalled ?? [],
      words: [
        kpi?.counted,
        view.id.replaceAll('-', ' '),
        ...codesOf(view.derivation),
        ...view.sources.flatMap(({ title, topics }) => [title, ...topics]),
      ].join(' '),
      direction,
    };
  });
}

/** Priorities, outcomes, actions, strategies, reforms and programmes. */
export function planEntries(plan: Plan): readonly SearchEntry[] {
  return [
    ...plan.priorities.map(({ id, name, aim, want }): SearchEntry => ({
      kind: 'priorities',
      title: name,
      href: priorityPath(id),
      line: aim,
      alsoCalled: [],
      words: want.join(' '),
    })),
    ...plan.outcomes.map(({ title, meaning }): SearchEntry => ({
      kind: 'outcomes',
      title,
      href: coveragePath(),
      line: meaning,
      alsoCalled: [],
      words: '',
    })),
    ...actionEntries(plan),
    ...plan.strategies.map(strategyEntry),
    ...plan.reforms.map(strategyEntry),
    ...plan.programmes.map(({ name, priorityId, whatItIs }): SearchEntry => ({
      kind: 'work',
      title: name,
      href: priorityPath(priorityId),
      line: whatItIs,
      alsoCalled: [],
      words: '',
    })),
  ];
}

function actionEntries(plan: Plan): readonly SearchEntry[] {
  const nameOf = new Map(plan.priorities.map(({ id, name }) => [id, name]));
  return plan.actions.map(({ ref, title, priorityId, leadNamed, note, target }) => ({
    kind: 'actions',
    title,
    href: actionPath(ref),
    line: `${ref}, ${nameOf.get(priorityId) ?? ''}`,
    alsoCalled: [ref],
    words: [leadNamed, note, target].filter((text) => text !== null).join(' '),
  }));
}

function strategyEntry(strategy: Strategy): SearchEntry {
  const { title, state, actionRef, priorityId, note } = strategy;
  const words = statedStateText(state);
  const priority = priorityId === null ? homePath() : priorityPath(priorityId);
  return {
    kind: 'work',
    title,
    href: actionRef === null ? priority : actionPath(actionRef),
    line: `${words.charAt(0).toUpperCase()}${words.slice(1)}, the plan says.`,
    alsoCalled: [],
    words: note ?? '',
  };
}
