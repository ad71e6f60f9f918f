import { countOf } from '../../lib/words.js';
import type { Figures } from '../../plan/model/judging.js';
import type { FilterFormProps } from '../../web/components/FilterForm.js';
import { everyMeasure, listedViews, listTopicMeasures, planMeasures } from './measureSections.js';

export interface TopicFilterInput {
  readonly action: string;
  /** A topic's slug, `all` or `plan`. */
  readonly topic: string;
  /** What the page shows where its address names no topic. */
  readonly usual: string;
  readonly kept?: Readonly<Record<string, string>>;
}

/** Which measures a page shows: all, the plan's, or those of one topic. */
export function topicFilter(
  figures: Pick<Figures, 'plan' | 'judging'>,
  { action, topic, usual, kept = {} }: TopicFilterInput,
): FilterFormProps {
  const { plan } = figures;
  const choices = [
    { value: everyMeasure, text: `All ${countOf(listedViews(figures).length, 'measure')}` },
    { value: planMeasures, text: `The plan’s ${countOf(plan.kpis.length, 'measure')}` },
    ...listTopicMeasures(figures).map(({ slug, name, views }) => {
      return { value: slug, text: `${name} (${views.length})` };
    }),
  ];
  const chosen = (value: string) => (value === usual ? '' : value);
  return {
    action,
    fields: [
      {
        name: 'topic',
        label: 'Which measures?',
        chosen: chosen(topic),
        choices: choices
          .toSorted((a, b) => Number(b.value === usual) - Number(a.value === usual))
          .map(({ value, text }) => ({ value: chosen(value), text })),
      },
    ],
    kept,
  };
}
