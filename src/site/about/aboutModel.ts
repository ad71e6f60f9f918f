import { homePath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import type { Link } from '../../web/page/shell.js';
import { aboutParts, type AboutPart } from './howWeDecide.js';
import type { WorkedExample } from './workedExample.js';

export interface AboutExample {
  readonly id: string;
  readonly heading: string;
  readonly worked: WorkedExample;
}

export interface AboutModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly summary: string;
  readonly contents: readonly Link[];
  readonly parts: readonly (Omit<AboutPart, 'examples'> & {
    /** Without those of which no measure of the plan is an example today. */
    readonly examples: readonly AboutExample[];
  })[];
}

/** Every example that the page has room for. */
export const exampleKinds = aboutParts.flatMap(({ examples }) => examples.map(({ kind }) => kind));

/** How we decide, with examples from the plan's own measures. */
export function toAboutModel(
  plan: Pick<Plan, 'siteName'>,
  worked: readonly WorkedExample[],
): AboutModel {
  return {
    title: 'How we decide',
    breadcrumbs: [{ text: plan.siteName, href: homePath() }],
    summary:
      'We say for each measure which way it is going, how its change compares and where it stands. Here is how, with the sums.',
    contents: aboutParts.map(({ id, heading }) => ({ text: heading, href: `#${id}` })),
    parts: aboutParts.map(({ examples, ...part }) => ({
      ...part,
      examples: examples.flatMap(({ kind, heading }) =>
        worked
          .filter((each) => each.kind === kind)
          .map((each) => ({ id: `example-${kind}`, heading, worked: each })),
      ),
    })),
  };
}
