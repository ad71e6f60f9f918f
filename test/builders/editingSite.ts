import type { FastifyInstance } from 'fastify';
import { JSDOM } from 'jsdom';
import { afterAll } from 'vitest';
import type { PersonActing } from '../../src/people/model/actor.js';
import type { EditingDependencies } from '../../src/plan/pages/editing/editingPages.js';
import { registerPlanEditing } from '../../src/plan/pages/editing/routes.js';
import { peopleByCookie, workDoors } from './workDoors.js';

/** The pages that edit the plan, behind the real doors; who is signed in is said by a cookie. */
export async function editingSite(
  dependencies: Omit<EditingDependencies, 'drafts' | 'sendWorkPage'>,
) {
  const { findSignedIn, enter } = peopleByCookie();
  const { app, sendWorkPage } = await workDoors({ findSignedIn });
  // Nobody's session runs out here, so nothing is ever kept.
  const drafts = { find: () => Promise.resolve(undefined) };
  registerPlanEditing({ app, dependencies: { ...dependencies, drafts, sendWorkPage } });
  await app.ready();
  afterAll(() => app.close());
  return { as: (actor: PersonActing) => browserOf(app, enter(actor)) };
}

/** What a browser shows: the page, and what it would send with its form. */
export interface SeenPage {
  readonly status: number;
  readonly location: string | undefined;
  readonly document: Document;
  /** The words of `main`, with single spaces. */
  readonly text: string;
  /** Sends the page's form as it stands, with these inputs changed; an empty list unticks all. */
  readonly send: (
    changed: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<SeenPage>;
}

function browserOf(app: FastifyInstance, who: string) {
  let tokenCookie = '';
  const see = async (request: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly payload?: string;
  }): Promise<SeenPage> => {
    const { payload, ...asked } = request;
    const answer = await app.inject({
      ...asked,
      headers: {
        cookie: `${who}; ${tokenCookie}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      ...(payload === undefined ? {} : { payload }),
    });
    const set = /waymark_form=[^;]+/.exec(String(answer.headers['set-cookie'] ?? ''));
    if (set !== null) tokenCookie = set[0];
    const { window } = new JSDOM(answer.body);
    return {
      status: answer.statusCode,
      location: answer.headers.location,
      document: window.document,
      text: (window.document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      send: (changed) => {
        const form = window.document.querySelector<HTMLFormElement>('main form');
        if (form === null) throw new Error(`no form on ${request.url}`);
        const payload = filled(new window.FormData(form), changed);
        return see({ method: 'POST', url: form.getAttribute('action') ?? '', payload });
      },
    };
  };
  return {
    get: (url: string) => see({ method: 'GET', url }),
    post: (url: string, payload: string) => see({ method: 'POST', url, payload }),
  };
}

function filled(
  data: FormData,
  changed: Readonly<Record<string, string | readonly string[]>>,
): string {
  for (const [name, texts] of Object.entries(changed)) {
    data.delete(name);
    for (const text of [texts].flat()) data.append(name, text);
  }
  const pairs = [...data].map(([name, text]) => [name, typeof text === 'string' ? text : '']);
  return new URLSearchParams(pairs).toString();
}
