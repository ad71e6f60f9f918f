import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { openImports } from './openImports.js';
import { readOffThread } from './importers/readOffThread.js';
import { registerJournalPages } from './journal/pages/routes.js';
import { createSealing } from './lib/sealedText.js';
import { registerImportPages } from './measures/pages/imports/routes.js';
import { ownAccountPath, peoplePath, signOutPath } from './paths/people.js';
import { staySignedInPath } from './paths/signingIn.js';
import {
  accessTablePath,
  importPath,
  importsPath,
  journalPath,
  planEditingPath,
  workspacePath,
} from './paths/workspace.js';
import { createDrafts, type Drafts } from './people/commands/drafts.js';
import { createSessions, type Sessions } from './people/commands/sessions.js';
import { createThrottle } from './people/commands/throttle.js';
import { registerManagingPages } from './people/pages/managingRoutes.js';
import { registerSessionPages } from './people/pages/session/sessionRoutes.js';
import { registerSignInPages } from './people/pages/signInRoutes.js';
import { registerStrongPages } from './people/pages/strong/strongRoutes.js';
import { createSignInLibrary } from './people/store/signInLibrary.js';
import { getFigures } from './plan/model/judging.js';
import { registerPlanEditing } from './plan/pages/editing/routes.js';
import type { Runtime } from './runtime.js';
import { registerAccessPage } from './site/access/accessRoutes.js';
import { registerTaskPage } from './site/workspace/taskRoutes.js';
import type { RouteAccess } from './web/http/access.js';
import type { LapsedFormOptions } from './web/http/lapsedForms.js';
import { createSendWorkPage, type SendWorkPage, type WorkEntry } from './web/http/workPages.js';
import type { Shell } from './web/page/shell.js';

/** The navigation of the workspace: each entry for those who can do something there. */
const entries: readonly WorkEntry[] = [
  { text: 'My tasks', href: workspacePath(), roles: null },
  { text: 'Load figures', href: importsPath(), roles: ['office', 'admin', 'analyst'] },
  { text: 'Change the plan', href: planEditingPath(), roles: ['office', 'admin', 'analyst'] },
  { text: 'People', href: peoplePath(), roles: null },
  { text: 'Journal', href: journalPath(), roles: ['admin', 'office'] },
  { text: 'Who may use what', href: accessTablePath(), roles: null },
];

export interface WorkspaceOptions {
  readonly runtime: Runtime;
  readonly config: Pick<Config, 'dataDir' | 'siteAddress' | 'identityProviders' | 'assessments'>;
  readonly shell: Shell;
}

/** Who is signed in, and what only they can reach. */
export interface Workspace {
  readonly sessions: Sessions;
  readonly lapsedForms: Omit<LapsedFormOptions, 'signInPath'>;
  readonly register: (app: FastifyInstance, routes: readonly RouteAccess[]) => void;
}

export function openWorkspace(options: WorkspaceOptions): Workspace {
  const { runtime, config, shell } = options;
  const { clock, secretKey } = runtime;
  const { db } = runtime.database;
  const { siteAddress } = config;
  const appName = shell.site.planName;
  const library = createSignInLibrary({ db, secret: secretKey, origin: siteAddress, appName });
  const sessions = createSessions({ db, library, clock });
  const drafts = createDrafts({ db, clock });
  return {
    sessions,
    lapsedForms: {
      findLapsed: sessions.findLapsed,
      keep: async ({ accountId, sessionId }, form, body) => {
        await drafts.keep({ accountId, form }, body);
        await sessions.end(sessionId);
      },
      drop: (accountId, form) => drafts.drop({ accountId, form }),
    },
    register: (app, routes) => {
      registerAll(app, { ...options, sessions, drafts, routes });
    },
  };
}

interface Registering extends WorkspaceOptions {
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly routes: readonly RouteAccess[];
}

function registerAll(app: FastifyInstance, options: Registering): void {
  const { runtime, config, shell, sessions, drafts, routes } = options;
  const { acting, clock, queueMail, secretKey, measures } = runtime;
  const { db } = runtime.database;
  const { siteAddress, identityProviders, assessments } = config;
  const sendWorkPage = openFrame(shell);
  const people = { acting, sessions, queueMail, sendWorkPage, clock, siteAddress };
  const throttle = createThrottle({ db, clock, secret: secretKey });
  registerSignInPages({ app, dependencies: { ...people, identityProviders, throttle } });
  registerSessionPages({ app, dependencies: { drafts } });
  registerStrongPages({
    app,
    dependencies: {
      ...people,
      db,
      drafts,
      throttle,
      sealing: createSealing(secretKey),
      appName: shell.site.planName,
      identityProviders,
    },
  });
  registerManagingPages(app, {
    ...people,
    drafts,
    partnershipName: shell.site.partnershipName,
    assessments,
    listPriorities: async () => (await getFigures(runtime)).plan.priorities,
  });
  registerTaskPage({ app, dependencies: people });
  registerJournalPages({ app, dependencies: people });
  registerAccessPage(app, { sendWorkPage, routes, assessments });
  registerPlanEditing({ app, dependencies: { acting, measures, drafts, sendWorkPage } });
  registerImports(app, options, sendWorkPage);
}

function openFrame(shell: Shell): SendWorkPage {
  return createSendWorkPage({
    shell,
    entries,
    homeHref: workspacePath(),
    accountHref: ownAccountPath(),
    signOutAction: signOutPath(),
    stayAction: staySignedInPath(),
  });
}

function registerImports(
  app: FastifyInstance,
  { runtime, config, drafts }: Registering,
  sendWorkPage: SendWorkPage,
): void {
  const { dataDir, siteAddress } = config;
  const { pages, readings } = openImports({
    ...runtime,
    dataDir,
    toUrl: (id) => `${siteAddress}${importPath(id)}`,
    run: readOffThread,
    logFault: (error) => {
      app.log.error({ err: error }, 'reading an upload failed');
    },
  });
  registerImportPages({ app, dependencies: { ...pages, drafts, sendWorkPage } });
  app.addHook('onListen', () => readings.resume());
}
