import type { FastifyInstance } from 'fastify';
import { JSDOM } from 'jsdom';
import { afterAll } from 'vitest';
import { registerImportPages } from '../../src/measures/pages/imports/routes.js';
import type { ImportPageDependencies } from '../../src/measures/pages/imports/importPages.js';
import { importsPath } from '../../src/paths/workspace.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import { peopleByCookie, workDoors } from './workDoors.js';

/** The pages that load figures behind the real doors; who is signed in is said by a cookie. */
export async function importSite(
  dependencies: Omit<ImportPageDependencies, 'drafts' | 'sendWorkPage'>,
) {
  const { findSignedIn, enter } = peopleByCookie();
  const entries = [{ text: 'Load figures', href: importsPath(), roles: null }];
  const { app, sendWorkPage } = await workDoors({ findSignedIn, entries });
  // Nobody's session runs out here, so nothing is ever kept.
  const drafts = { find: () => Promise.resolve(undefined) };
  registerImportPages({ app, dependencies: { ...dependencies, drafts, sendWorkPage } });
  await app.ready();
  afterAll(() => app.close());
  return { app, as: (actor: PersonActing) => browserOf(app, enter(actor)) };
}

interface FileToSend {
  readonly name: string;
  readonly content: Uint8Array | string;
}

function browserOf(app: FastifyInstance, who: string) {
  const get = async (path: string) => {
    const answer = await app.inject({ url: path, headers: { cookie: who } });
    const { document } = new JSDOM(answer.body).window;
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, document };
  };
  /** A token from a page, with the cookie that belongs to it. */
  const tokenFrom = async (path: string) => {
    const { document, headers } = await get(path);
    const token = document.querySelector('input[name="_token"]')?.getAttribute('value') ?? '';
    const set = String(headers['set-cookie'] ?? '');
    return { token, cookie: `${who}; ${set.split(';')[0] ?? ''}` };
  };
  const post = async (from: string, path: string, fields: Readonly<Record<string, string>>) => {
    const { token, cookie } = await tokenFrom(from);
    const answer = await app.inject({
      method: 'POST',
      url: path,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...fields, _token: token }).toString(),
    });
    const { document } = new JSDOM(answer.body).window;
    return { status: answer.statusCode, location: answer.headers.location, document };
  };
  const send = async (files: readonly FileToSend[]) => {
    const { token, cookie } = await tokenFrom('/workspace/imports');
    const boundary = 'waymark-test-boundary';
    const answer = await app.inject({
      method: 'POST',
      url: `/workspace/imports?_token=${encodeURIComponent(token)}`,
      headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: multipart(files, boundary),
    });
    const { document } = new JSDOM(answer.body).window;
    return { status: answer.statusCode, location: answer.headers.location, document };
  };
  return { get, post, send };
}

function multipart(files: readonly FileToSend[], boundary: string): Buffer {
  const parts = files.flatMap(({ name, content }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}
