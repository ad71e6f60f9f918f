import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { registerApi } from './api/routes.js';
import type { Config } from './config.js';
import { databaseAnswers } from './database/health.js';
import { poolMetrics } from './database/poolMetrics.js';
import { runningMetrics } from './database/runningMetrics.js';
import { assetPath, assetsRoot } from './paths/assets.js';
import { apiRoot } from './paths/api.js';
import { secondFactorPath, signInPath } from './paths/people.js';
import { noteReceipt } from './mail/noteReceipt.js';
import type { NoteReturned } from './mail/returnedMail.js';
import type { SeriesHistoryAsked } from './measures/model/seriesHistory.js';
import { listSeriesHistory } from './measures/store/historyQueries.js';
import { footerLinks, healthPath, metricsPath, searchPath, sectionPaths } from './paths/site.js';
import { workspacePath } from './paths/workspace.js';
import { noteReturnedMail } from './people/commands/noteReturnedMail.js';
import { registerPlanPages } from './plan/pages/routes.js';
import { getFigures } from './plan/model/judging.js';
import type { Plan } from './plan/model/plan.js';
import type { ReportDocument } from './reports/document/reportDocument.js';
import { registerReportPages } from './reports/pages/routes.js';
import type { Runtime } from './runtime.js';
import { registerSitePages } from './site/routes.js';
import { registerNotifyReceipts } from './site/running/notifyReceiptRoutes.js';
import { registerMetrics } from './site/running/metricsRoutes.js';
import { loadAssetFiles, type AssetFiles } from './web/assets/assetFiles.js';
import { pageAssets, registerStaticAssets } from './web/assets/staticAssets.js';
import { registerAccess, registerPublic, type RouteAccess } from './web/http/access.js';
import { registerCompression } from './web/http/compression.js';
import {
  errorAnswers,
  registerErrorAnswers,
  type ErrorAnswersOptions,
} from './web/http/errorAnswers.js';
import { registerFormTokens } from './web/http/formToken.js';
import { registerLapsedForms } from './web/http/lapsedForms.js';
import { logOptions, type LogStream } from './web/http/logOptions.js';
import { createPageMemory } from './web/http/pageMemory.js';
import { watchProcess } from './web/http/processMetrics.js';
import { registerPostLimits } from './web/http/postLimit.js';
import { registerPurposes } from './web/http/purposes.js';
import { registerRequestLog } from './web/http/requestLog.js';
import { createRequestMetrics } from './web/http/requestMetrics.js';
import { registerSecurityHeaders } from './web/http/securityHeaders.js';
import type { Shell } from './web/page/shell.js';
import { openWorkspace, type Workspace } from './workspace.js';

export interface AppOptions {
  readonly config: Pick<
    Config,
    | 'trustProxy'
    | 'logLevel'
    | 'metricsToken'
    | 'assessments'
    | 'dataDir'
    | 'siteAddress'
    | 'identityProviders'
    | 'mail'
  >;
  readonly toPdf: (document: ReportDocument) => Promise<Uint8Array>;
  /** Where the log goes; without it, to standard output. */
  readonly logStream?: LogStream;
}

/** Packed: every measure for a dozen places, and every place. */
const mostBytesKept = 64_000_000;

/** The whole HTTP application on what a runtime offers; it listens when the caller says so. */
export async function buildApp(
  runtime: Runtime,
  { config, toPdf, logStream }: AppOptions,
): Promise<FastifyInstance> {
  const { plan } = await getFigures(runtime);
  const files = await loadAssetFiles();
  const shell = toShell(plan, files);
  const answers = { shell, apiRoot: apiRoot(), workHref: workspacePath() };
  const app = createServer({ config, logStream }, answers);
  registerSecurityHeaders(app);
  registerPurposes(app, config.assessments);
  registerCompression(app);
  registerErrorAnswers(app, answers);
  const workspace = openWorkspace({ runtime, config, shell });
  const routes = await registerDoors(app, { runtime, config, workspace });
  registerMonitoring(app, runtime, config);
  registerReceipts(app, runtime, config);
  const { db } = runtime.database;
  const dependencies = {
    ...runtime,
    shell,
    toPdf,
    answerKept: createPageMemory(mostBytesKept),
    databaseAnswers: () => databaseAnswers(db),
    listSeriesHistory: (asked: SeriesHistoryAsked) => listSeriesHistory(db, asked),
  };
  await registerPublic(app, (open) => {
    registerStaticAssets(open, files, assetsRoot());
    registerSitePages(open, dependencies);
    registerPlanPages(open, dependencies);
    registerReportPages(open, dependencies);
    registerApi(open, dependencies);
  });
  workspace.register(app, routes);
  return app;
}

function createServer(
  { config, logStream }: Pick<AppOptions, 'config'> & { readonly logStream: LogStream | undefined },
  answers: ErrorAnswersOptions,
): FastifyInstance {
  return Fastify({
    logger: logOptions({
      level: config.logLevel,
      ...(logStream === undefined ? {} : { stream: logStream }),
    }),
    // One line for each answer is written by `registerRequestLog`.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: toTrust(config.trustProxy),
    frameworkErrors: errorAnswers(answers),
  });
}

interface Doors {
  readonly runtime: Runtime;
  readonly config: AppOptions['config'];
  readonly workspace: Workspace;
}

/** Who may pass: asked of every route that follows. */
async function registerDoors(
  app: FastifyInstance,
  { runtime, config, workspace }: Doors,
): Promise<readonly RouteAccess[]> {
  const routes = registerAccess(app, {
    findSignedIn: workspace.sessions.find,
    signInPath,
    secondFactorPath,
    noteLapsed: registerLapsedForms(app, { ...workspace.lapsedForms, signInPath }),
  });
  await registerPostLimits(app);
  await registerFormTokens(app, {
    secret: runtime.secretKey,
    isSecure: config.siteAddress.startsWith('https://'),
  });
  return routes;
}

/** Before any other route, so that the answers of all are counted. */
function registerMonitoring(
  app: FastifyInstance,
  { database: { db, pool }, clock }: Runtime,
  { metricsToken, trustProxy }: AppOptions['config'],
): void {
  const requests = createRequestMetrics();
  const ownProcess = watchProcess();
  app.addHook('onClose', ownProcess.stop);
  registerRequestLog(app, { metrics: requests, quietRoutes: [healthPath(), metricsPath()] });
  registerMetrics(app, {
    listMetrics: async () => [
      ...requests.list(),
      ...ownProcess.list(),
      ...poolMetrics(pool),
      ...(await runningMetrics(db, clock())),
    ],
    metricsToken,
    isBehindProxy: trustProxy !== false,
  });
}

/** What carries the mail says what became of it; only GOV.UK Notify does. */
function registerReceipts(
  app: FastifyInstance,
  { database: { db }, clock, acting }: Runtime,
  { mail }: AppOptions['config'],
): void {
  const noteReturned: NoteReturned = (returned, mark) => noteReturnedMail(acting, returned, mark);
  registerNotifyReceipts(app, {
    token: mail.kind === 'notify' ? mail.callbackToken : null,
    noteReceipt: (receipt) => noteReceipt({ db, clock, noteReturned }, receipt),
  });
}

function toShell(plan: Plan, files: AssetFiles): Shell {
  return {
    site: {
      planName: plan.siteName,
      partnershipName: plan.partnershipName,
      placeName: plan.placeName,
    },
    sectionHrefs: sectionPaths(),
    searchHref: searchPath(),
    footerLinks: footerLinks(),
    assets: pageAssets(files, assetPath),
  };
}

/** A number of hops to believe, as the framework's own types no longer spell it. */
function toTrust(trust: Config['trustProxy']) {
  return typeof trust === 'number' ? (_address: string, hop: number) => hop < trust : trust;
}
