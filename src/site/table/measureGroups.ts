import { countOf } from '../../lib/words.js';
import type { Figures } from '../../plan/model/judging.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import { topicSlug } from '../areas/topics.js';

/** The parts of the address that name measures. */
export const measureFields = ['measure', 'topic', 'priority'] as const;

export type MeasureField = (typeof measureFields)[number];

/** Measures that one word of the address stands for. */
export interface ChosenMeasures {
  readonly field: MeasureField;
  readonly word: string;
  readonly name: string;
  readonly views: readonly MeasureView[];
}

/** Every priority with its measures, the whole plan first. */
export function priorityGroups({ plan, judging }: Figures): readonly ChosenMeasures[] {
  const views = judging.views.filter(({ kpi }) => kpi !== null);
  const groups = plan.priorities.map(({ id, name }) => ({
    word: id,
    name,
    views: views.filter(({ kpi }) => kpi?.priorityId === id),
  }));
  return toGroups('priority', [
    { word: 'all', name: 'Every measure of the plan', views },
    ...groups,
  ]);
}

/** Every topic of the national sources with its measures, all of them first. */
export function topicGroups({ judging }: Figures): readonly ChosenMeasures[] {
  const views = judging.views.filter(({ kpi }) => kpi === null);
  const byTopic = new Map<string, MeasureView[]>();
  for (const view of views) {
    for (const topic of view.sources[0]?.topics ?? []) {
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), view]);
    }
  }
  const groups = [...byTopic]
    .map(([name, ofTopic]) => ({ word: topicSlug(name), name, views: ofTopic }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return toGroups('topic', [{ word: 'all', name: 'Every national measure', views }, ...groups]);
}

function toGroups(
  field: MeasureField,
  groups: readonly Omit<ChosenMeasures, 'field'>[],
): readonly ChosenMeasures[] {
  return groups
    .filter(({ views }) => views.length > 0)
    .map((group) => ({ field, ...group, name: nameOf(group) }));
}

function nameOf({ name, views }: Omit<ChosenMeasures, 'field'>): string {
  return `${name}: ${countOf(views.length, 'measure')}`;
}

/** The measures that a word of the address means; undefined where it means none. */
export function findMeasures(
  figures: Figures,
  groups: readonly ChosenMeasures[],
  { field, word }: Pick<ChosenMeasures, 'field' | 'word'>,
): ChosenMeasures | undefined {
  if (field !== 'measure') {
    return groups.find((group) => group.field === field && group.word === word.toLowerCase());
  }
  const view = figures.judging.findView(word);
  return view === undefined ? undefined : { field, word: view.id, name: view.title, views: [view] };
}
