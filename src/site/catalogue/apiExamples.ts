import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import {
  apiAreasPath,
  apiComparisonPath,
  apiMeasurePath,
  apiMeasuresPath,
  apiObservationsPath,
} from '../../paths/api.js';
import { withQuery } from '../../paths/query.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { Plan } from '../../plan/model/plan.js';

/** A question to the programming interface that the guide asks before the reader's eyes. */
export interface ApiQuestion {
  readonly id: string;
  readonly heading: string;
  readonly words: string;
  readonly path: string;
}

export interface ApiExamplesInput {
  readonly plan: Pick<Plan, 'areaId' | 'laCode'>;
  /** Every measure of the plan for its own area. */
  readonly judged: readonly JudgedMeasure[];
  readonly snapshot: Pick<MeasureSnapshot, 'releases'>;
}

/** One question of each kind, about the first measure of the plan that has a figure of its own. */
export function apiQuestions(input: ApiExamplesInput): readonly ApiQuestion[] {
  const { plan } = input;
  return [
    {
      id: 'measures',
      heading: 'All measures',
      words: 'Those of the plan come first, then every other one that is loaded.',
      path: apiMeasuresPath(),
    },
    ...aboutOneMeasure(input),
    {
      id: 'areas',
      heading: 'All areas',
      words: `England, its regions and every authority. You can ask for one by its three-digit code (${plan.laCode}), by its nine-character code or by its id (${plan.areaId}).`,
      path: apiAreasPath(),
    },
    {
      id: 'problem',
      heading: 'When something is wrong',
      words: 'You get a problem document (RFC 9457) that says what to change.',
      path: apiObservationsPath('no-such-measure'),
    },
  ];
}

function aboutOneMeasure({ plan, judged, snapshot }: ApiExamplesInput): readonly ApiQuestion[] {
  const example = judged.find(isExample);
  const [release] = snapshot.releases;
  const source = example?.view.sources[0];
  if (example === undefined || source === undefined || release === undefined) return [];
  const { id } = example.view;
  const area = plan.laCode;
  return [
    {
      id: 'measure',
      heading: 'One measure',
      words: 'What it counts, which way is good, and the periods that it has figures for.',
      path: apiMeasurePath(id),
    },
    {
      id: 'observations',
      heading: 'Its figures, as they stood on a day',
      words:
        'Every figure for one area, oldest first. With `asAt` you get what was known on that day. Leave it out for today.',
      path: withQuery(apiObservationsPath(id), { area, asAt: release.asAt }),
    },
    {
      id: 'comparison',
      heading: 'The newest figure beside everyone else',
      words:
        'Place, quarter, England, region, similar areas, direction, pace and standing in one answer. Here the measure is named by the code of its source. You can give `measure` and its id instead.',
      path: apiComparisonPath({ source: source.source, code: source.code, area }),
    },
  ];
}

function isExample({ view, figures }: JudgedMeasure): boolean {
  const value = figures?.comparison.latest.value ?? null;
  return view.derivation.kind === 'direct' && !view.isTotal && value !== null;
}
