import type { MeasureView } from '../../plan/model/measureView.js';
import { foldText } from '../../plan/model/planSearch.js';

/** A topic of the national sources. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
}

/** `Children's Social Care` → `childrens-social-care` */
export function topicSlug(name: string): string {
  return foldText(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function toTopic(name: string): Topic {
  return { slug: topicSlug(name), name: name.replaceAll(/\s*[\\/]\s*/g, ' or ') };
}

/** The topics that the sources of a measure give it, the first one first. */
export function topicsOf({ sources }: Pick<MeasureView, 'sources'>): readonly Topic[] {
  return [...new Set(sources.flatMap(({ topics }) => topics))].map(toTopic);
}

/** Every topic of the measures given, by name. */
export function listTopics(views: readonly MeasureView[]): readonly Topic[] {
  const names = new Set(views.flatMap(({ sources }) => sources.flatMap(({ topics }) => topics)));
  return [...names].map(toTopic).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
