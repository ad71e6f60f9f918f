import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { assetPath, assetsRoot } from '../../src/paths/assets.js';
import {
  ownAccountPath,
  secondFactorPath,
  signInPath,
  signOutPath,
} from '../../src/paths/people.js';
import { footerLinks, sectionPaths } from '../../src/paths/site.js';
import { staySignedInPath } from '../../src/paths/signingIn.js';
import { workspacePath } from '../../src/paths/workspace.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import type { SignedIn } from '../../src/people/model/signedIn.js';
import { loadAssetFiles } from '../../src/web/assets/assetFiles.js';
import { pageAssets, registerStaticAssets } from '../../src/web/assets/staticAssets.js';
import { registerAccess, registerPublic, type AccessOptions } from '../../src/web/http/access.js';
import { registerErrorAnswers } from '../../src/web/http/errorAnswers.js';
import { registerFormTokens } from '../../src/web/http/formToken.js';
import { registerLapsedForms, type LapsedFormOptions } from '../../src/web/http/lapsedForms.js';
import { registerPostLimits } from '../../src/web/http/postLimit.js';
import { registerSecurityHeaders } from '../../src/web/http/securityHeaders.js';
import {
  createSendWorkPage,
  type SendWorkPage,
  type WorkEntry,
} from '../../src/web/http/workPages.js';
import type { Shell } from '../../src/web/page/shell.js';

export interface DoorOptions extends Pick<AccessOptions, 'findSignedIn'> {
  readonly entries?: readonly WorkEntry[];
  readonly secret?: string;
  readonly isSecure?: boolean;
  /** Where what is sent too late is kept; without it nothing is. */
  readonly lapsedForms?: Omit<LapsedFormOptions, 'signInPath'>;
}

export interface Doors {
  readonly app: FastifyInstance;
  readonly sendWorkPage: SendWorkPage;
}

/** An app with nothing in it yet but what `src/app.ts` puts before its pages: who may pass, and the frame. */
export async function workDoors(options: DoorOptions): Promise<Doors> {
  const { findSignedIn, entries = [], secret = 'of a test', isSecure = false } = options;
  const files = await loadAssetFiles();
  const shell: Shell = {
    site: { planName: 'A plan', partnershipName: 'A partnership', placeName: 'A place' },
    sectionHrefs: sectionPaths(),
    searchHref: '/search',
    footerLinks: footerLinks(),
    assets: pageAssets(files, assetPath),
  };
  const app = Fastify({ genReqId: () => randomUUID(), trustProxy: (_address, hop) => hop < 1 });
  registerSecurityHeaders(app);
  registerErrorAnswers(app, { shell, apiRoot: '/api/' });
  const { lapsedForms } = options;
  registerAccess(app, {
    ...{ findSignedIn, signInPath, secondFactorPath },
    ...(lapsedForms === undefined
      ? {}
      : { noteLapsed: registerLapsedForms(app, { ...lapsedForms, signInPath }) }),
  });
  await registerPostLimits(app);
  await registerFormTokens(app, { secret, isSecure });
  await registerPublic(app, (open) => {
    registerStaticAssets(open, files, assetsRoot());
  });
  const sendWorkPage = createSendWorkPage({
    shell,
    entries,
    homeHref: workspacePath(),
    accountHref: ownAccountPath(),
    signOutAction: signOutPath(),
    stayAction: staySignedInPath(),
  });
  return { app, sendWorkPage };
}

/** People whom a cookie of the test's own says to be signed in, with their second factor given. */
export function peopleByCookie() {
  const people = new Map<string, PersonActing>();
  return {
    findSignedIn: ({ cookie = '' }: { readonly cookie?: string | undefined }) =>
      Promise.resolve(toSignedIn(people.get(/who=([^;]+)/.exec(cookie)?.[1] ?? ''))),
    /** Answers the cookie. */
    enter: (actor: PersonActing): string => {
      people.set(actor.accountId, actor);
      return `who=${actor.accountId}`;
    },
  };
}

function toSignedIn(actor: PersonActing | undefined): SignedIn | null {
  if (actor === undefined) return null;
  const { accountId, role, organisationId } = actor;
  const held = { id: 'r', role, organisationId, organisationName: organisationId };
  return {
    accountId,
    name: 'Somebody of a test',
    sessionId: `session-${accountId}`,
    method: 'secondFactor',
    roles: [{ ...held, priorityId: null }],
  };
}
