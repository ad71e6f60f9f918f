import Fastify, { type FastifyInstance } from 'fastify';
import { JSDOM } from 'jsdom';
import { afterAll } from 'vitest';
import { registerImportPages } from '../../src/measures/pages/imports/routes.js';
import type { ImportPageDependencies } from '../../src/measures/pages/imports/importPages.js';
import { assetPath, assetsRoot } from '../../src/paths/assets.js';
import { importsPath, workspacePath } from '../../src/paths/workspace.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import type { SignedIn } from '../../src/people/model/signedIn.js';
import { loadAssetFiles } from '../../src/web/assets/assetFiles.js';
import { pageAssets, registerStaticAssets } from '../../src/web/assets/staticAssets.js';
import { registerAccess } from '../../src/web/http/access.js';
import { registerErrorAnswers } from '../../src/web/http/errorAnswers.js';
import { registerFormTokens } from '../../src/web/http/formToken.js';
import { registerSecurityHeaders } from '../../src/web/http/securityHeaders.js';
import { createSendWorkPage } from '../../src/web/http/workPages.js';
import type { Shell } from '../../src/web/page/shell.js';

const shell: Omit<Shell, 'assets'> = {
  site: { planName: 'Dorset’s plan', partnershipName: 'Dorset', placeName: 'Dorset' },
  sectionHrefs: {
    plan: '/',
    measures: '/measures',
    actions: '/actions',
    reports: '/reports',
    places: '/areas',
    data: '/data',
  },
  searchHref: '/search',
  footerLinks: [],
};

/** The pages that load figures, in their own look, behind the real doors; who is signed in is said by a header. */
export async function importSite(
  dependencies: Omit<ImportPageDependencies, 'drafts' | 'sendWorkPage'>,
) {
  const files = await loadAssetFiles();
  const whole: Shell = { ...shell, assets: pageAssets(files, assetPath) };
  const people = new Map<string, PersonActing>();
  const app = Fastify();
  registerSecurityHeaders(app);
  registerErrorAnswers(app, { shell: whole, apiRoot: '/api/' });
  registerStaticAssets(app, files, assetsRoot());
  registerAccess(app, {
    findSignedIn: ({ cookie = '' }) =>
      Promise.resolve(toSignedIn(people.get(/who=([^;]+)/.exec(cookie)?.[1] ?? ''))),
    signInPath: () => '/sign-in',
    secondFactorPath: () => '/second-factor',
  });
  await registerFormTokens(app, { secret: 'of a test', isSecure: false });
  // Nobody's session runs out here, so nothing is ever kept.
  const drafts = { find: () => Promise.resolve(undefined) };
  const sendWorkPage = createSendWorkPage({
    shell: whole,
    entries: [{ text: 'Load figures', href: importsPath(), roles: null }],
    homeHref: workspacePath(),
    accountHref: '/workspace/account',
    signOutAction: '/sign-out',
  });
  registerImportPages({ app, dependencies: { ...dependencies, drafts, sendWorkPage } });
  await app.ready();
  afterAll(() => app.close());
  return {
    app,
    as: (actor: PersonActing) => {
      people.set(actor.accountId, actor);
      return browserOf(app, `who=${actor.accountId}`);
    },
  };
}

function toSignedIn(actor: PersonActing | undefined): SignedIn | null {
  if (actor === undefined) return null;
  const { accountId, role, organisationId } = actor;
  const held = { id: 'r', role, organisationId, organisationName: organisationId };
  return {
    accountId,
    name: 'Analyst, Dorset Council',
    sessionId: `session-${accountId}`,
    method: 'secondFactor',
    roles: [{ ...held, priorityId: null }],
  };
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
