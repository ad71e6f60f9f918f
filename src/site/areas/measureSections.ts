import { BadRequestError } from '../../lib/refusals.js';
import type { Figures } from '../../plan/model/judging.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import { listTopics, topicsOf, type Topic } from './topics.js';

/** Some measures under one heading. */
export interface MeasureSection {
  /** A priority's id or a topic's slug. */
  readonly id: string;
  readonly name: string;
  /** The priority's place in the plan; `null` for a topic. */
  readonly number: number | null;
  readonly views: readonly MeasureView[];
  /** Measures of this topic that stand under another heading. */
  readonly elsewhere: readonly MeasureView[];
}

/** In place of a topic's slug: every measure, or those of the plan alone. */
export const everyMeasure = 'all';
export const planMeasures = 'plan';

/** A topic with all its measures, in the plan's words where the plan tracks one. */
export interface TopicMeasures extends Topic {
  readonly views: readonly MeasureView[];
}

type Given = Pick<Figures, 'plan' | 'judging'>;

/**
 * Every measure once: the plan's, then those of the sources that the plan does not already show as
 * they are. A series that is only a part of a measure of the plan stands on its own too.
 */
export function listedViews({ judging }: Given): readonly MeasureView[] {
  const shown = new Set(
    judging.views.flatMap(({ kpi, derivation, sources }) =>
      kpi !== null && derivation.kind === 'direct' ? sources.map(({ id }) => id) : [],
    ),
  );
  return judging.views.filter(({ kpi, id }) => kpi !== null || !shown.has(id));
}

/** Every topic with its measures; one of two topics belongs to both here. */
export function listTopicMeasures(given: Given): readonly TopicMeasures[] {
  const views = listedViews(given);
  const bySlug = new Map<string, MeasureView[]>();
  for (const view of views) {
    for (const { slug } of topicsOf(view)) bySlug.set(slug, [...(bySlug.get(slug) ?? []), view]);
  }
  return listTopics(views).map((topic) => ({ ...topic, views: bySlug.get(topic.slug) ?? [] }));
}

/**
 * The sections of a page, for a topic's slug, `all` or `plan`. The plan's measures stand by priority; a
 * topic on its own has those of the plan first; with `all`, a measure of two topics stands once, under
 * the first of them.
 * @throws BadRequestError for a topic that no measure has
 */
export function measureSections(given: Given, asked: string): readonly MeasureSection[] {
  if (asked === planMeasures) return prioritySections(given);
  const topics = listTopicMeasures(given);
  if (asked === everyMeasure) {
    return [...prioritySections(given), ...topics.map(sectionOfAll)].filter(
      ({ views, elsewhere }) => views.length + elsewhere.length > 0,
    );
  }
  const topic = topics.find(({ slug }) => slug === asked);
  if (topic === undefined) {
    throw new BadRequestError(`No measure has the topic “${asked.slice(0, 40)}”.`);
  }
  const isPlans = ({ kpi }: MeasureView) => kpi !== null;
  const of = (name: string, id: string, views: readonly MeasureView[]) => {
    return { id, name, number: null, views, elsewhere: [] };
  };
  return [
    of(`${topic.name}: in the plan`, `${topic.slug}-plan`, topic.views.filter(isPlans)),
    of(
      topic.name,
      topic.slug,
      topic.views.filter((view) => !isPlans(view)),
    ),
  ].filter(({ views }) => views.length > 0);
}

function prioritySections({ plan, judging }: Given): readonly MeasureSection[] {
  return plan.priorities
    .map(({ id, name, number }) => ({
      id,
      name,
      number,
      views: judging.views.filter(({ kpi }) => kpi?.priorityId === id),
      elsewhere: [],
    }))
    .filter(({ views }) => views.length > 0);
}

function sectionOfAll({ slug, name, views }: TopicMeasures): MeasureSection {
  const isHere = (view: MeasureView) => view.kpi === null && topicsOf(view)[0]?.slug === slug;
  return {
    id: slug,
    name,
    number: null,
    views: views.filter(isHere),
    elsewhere: views.filter((view) => !isHere(view)),
  };
}
