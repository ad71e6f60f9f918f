import { ownTablePath, type OwnTableAsked } from '../../paths/ownTable.js';
import { countOf } from '../../lib/words.js';
import type { Figures } from '../../plan/model/judging.js';
import type { Choices } from './choices.js';

export interface TableExample {
  readonly text: string;
  readonly href: string;
}

/** Ready tables to begin with: one measure near by, a priority over time, and every council area. */
export function tableExamples(
  { plan, judging }: Figures,
  choices: Choices,
): readonly TableExample[] {
  const measured = judging.views.filter(({ kpi, sources }) => kpi !== null && sources.length > 0);
  const near = measured.find(({ title }) => /attend/i.test(title)) ?? measured[0];
  const wide =
    measured.find(({ title, isTotal }) => /care/i.test(title) && !isTotal) ?? measured[0];
  const [, priority] = choices.priorities;
  const hasNear = choices.places.some(({ word }) => word === 'neighbours');
  const examples: readonly (readonly [string, OwnTableAsked] | null)[] = [
    near === undefined || !hasNear
      ? null
      : [
          `${near.title}: ${plan.placeName}, the areas most like it, and England`,
          { measure: [near.id], area: [plan.areaId, 'neighbours', 'england'] },
        ],
    priority === undefined
      ? null
      : [
          `${priority.name.replace(/: .*/, '')}: its ${countOf(priority.views.length, 'measure')} for ${plan.placeName} and England`,
          { priority: [priority.word], area: [plan.areaId, 'england'] },
        ],
    wide === undefined
      ? null
      : [
          `${wide.title}: the newest figure of every council area`,
          { measure: [wide.id], area: ['authorities'], from: 'newest' },
        ],
  ];
  return examples.flatMap((example) =>
    example === null ? [] : [{ text: example[0], href: ownTablePath(example[1]) }],
  );
}
