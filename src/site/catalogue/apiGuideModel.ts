import { openApiPath } from '../../paths/api.js';
import { dataPath, homePath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import type { Link } from '../../web/page/shell.js';
import type { ApiQuestion } from './apiExamples.js';
import { shortAnswer } from './shortAnswer.js';

/** What the interface answered when the guide was made. */
export interface ApiAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface ApiExample {
  readonly id: string;
  readonly heading: string;
  readonly words: string;
  readonly command: string;
  readonly status: string;
  readonly answer: string;
  readonly note: string | null;
}

export interface ApiGuideModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly summary: string;
  readonly openApi: Link;
  readonly examples: readonly ApiExample[];
  /** What stands between backticks is for programs. */
  readonly rules: readonly { readonly term: string; readonly text: string }[];
}

export interface ApiGuideInput {
  readonly plan: Pick<Plan, 'siteName'>;
  /** Where the site was asked; the address of a server of one's own where that is not known. */
  readonly origin: string | null;
  readonly asked: readonly { readonly question: ApiQuestion; readonly answer: ApiAnswer }[];
}

const ownServer = 'http://localhost:3000';

/** How to ask the programming interface, with its own answers. */
export function toApiGuideModel({ plan, origin, asked }: ApiGuideInput): ApiGuideModel {
  return {
    title: 'Ask for figures with a program',
    breadcrumbs: [
      { text: plan.siteName, href: homePath() },
      { text: 'Find the data', href: dataPath() },
    ],
    summary:
      'An interface for programs (API) gives every figure of this site as JSON. It is open: no key, no account.',
    openApi: {
      text: 'The description of every address and answer (OpenAPI 3.1)',
      href: openApiPath(),
    },
    examples: asked.map(({ question, answer }) => {
      const { text, note } = shortAnswer(answer.body);
      return {
        id: question.id,
        heading: question.heading,
        words: question.words,
        command: `curl "${origin ?? ownServer}${question.path}"`,
        status: `${answer.status}, ${answer.type.split(';')[0] ?? ''}`,
        answer: text,
        note,
      };
    }),
    rules,
  };
}

const rules = [
  {
    term: 'What is not known',
    text: 'A figure that nobody has is `null`, never 0. The field `status` says why: `suppressed`, `notStated`, `notAvailable` and others. The field `mark` is what the publisher printed.',
  },
  {
    term: 'Numbers',
    text: 'Figures are given as published, with at most 9 decimals. The field `decimals` says how many to show. We round only on pages.',
  },
  {
    term: 'Percents',
    text: 'A percent of 28 means 28%. It is not written as 0.28. Some pass 100, as published.',
  },
  {
    term: 'Means',
    text: 'The mean of similar areas counts each area once, whatever its size. We average no other percents.',
  },
  {
    term: 'Days',
    text: 'A day is written year first, as in `2026-04-08`. The field `asAt` takes such a day and gives the figures as they stood then.',
  },
  {
    term: 'Errors',
    text: '400 means that the question makes no sense, 404 that we have no such measure or area. Both come as `application/problem+json` with a title, a status and what to do.',
  },
  {
    term: 'Versions',
    text: 'Addresses begin with `/api/v1`. Within version 1 we may add fields, so let your program pass over new ones. We will not take a field away or change what it means: that would be version 2.',
  },
  {
    term: 'From where',
    text: 'Ask from a program or a server. The pages of other web sites cannot ask in their readers’ browsers.',
  },
] as const;
