import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, DatabaseAddresses } from './config.js';
import { openDatabase, type Database } from './database/connection.js';
import { startOrJoinServer } from './database/embeddedServer.js';
import { migrate } from './database/migrate.js';
import { refuseStrongRole } from './database/refuseStrongRole.js';
import { prepareJobs } from './jobs/prepareJobs.js';
import { createQueueMail } from './mail/queueMail.js';
import { createRecordEntry } from './journal/commands/recordEntry.js';
import { fileProblem, problemText } from './lib/importProblem.js';
import { projectFile } from './lib/projectRoot.js';
import { keptSecret } from './lib/keptSecret.js';
import { storeRelease } from './measures/commands/storeRelease.js';
import { loadAreaReference } from './measures/store/areaReference.js';
import { getAreaRegister } from './measures/store/areaQueries.js';
import { saveAreaReference } from './measures/store/areaWrites.js';
import type { MeasureMemory } from './measures/model/measureSnapshot.js';
import type { AreaRegister } from './measures/model/seriesSet.js';
import { createMeasureMemory } from './measures/store/measureMemory.js';
import { loadBreakdowns } from './measures/store/breakdownReference.js';
import { loadOverrides } from './measures/store/overrideReference.js';
import { findReleaseByContent } from './measures/store/releaseQueries.js';
import { readFigures, readFiguresRelease } from './packs/figures/readFigures.js';
import type { PlanPack } from './packs/planPack.js';
import { readPack } from './packs/readPack.js';
import type { QueueMail } from './people/commands/queueMail.js';
import { roleName, roles } from './people/model/role.js';
import { createActing, type Acting, type RecordEntry } from './people/commands/acting.js';
import { savePlan } from './plan/commands/savePlan.js';
import { createJudging, type JudgeFigures } from './plan/model/judging.js';
import type { PlanMemory } from './plan/model/planMemory.js';
import { createPlanMemory } from './plan/store/planMemory.js';
import { jobNames } from './jobNames.js';
import { listOwnOverrides } from './plan/store/setAsideQueries.js';

/** What the server and the commands work with, made once. */
export interface Runtime {
  readonly database: Database;
  readonly measures: MeasureMemory;
  readonly plans: PlanMemory;
  readonly judge: JudgeFigures;
  readonly acting: Acting;
  readonly recordEntry: RecordEntry;
  readonly queueMail: QueueMail;
  /** Signs cookies, and seals what is kept sealed. */
  readonly secretKey: string;
  /** How the app reaches the database: a thread of its own opens connections of its own. */
  readonly databaseUrl: string;
  readonly clock: () => Date;
  readonly close: () => Promise<void>;
}

export interface RuntimeOptions {
  readonly config: Config;
  readonly log: (line: string) => void;
  readonly clock: () => Date;
}

/**
 * Starts or joins the database, brings it up to this version, to the plan pack and to the figures
 * the pack carries, and opens what is read from it.
 */
export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { config, log } = options;
  const server: ServerInUse =
    config.database === null
      ? await startOrJoinServer({ dataDir: config.dataDir, log })
      : { ...config.database, stop: () => Promise.resolve() };
  const { stop } = server;
  try {
    await migrate({
      adminUrl: server.adminUrl,
      folder: projectFile('src', 'database', 'migrations'),
      log,
    });
    await prepareJobs({ adminUrl: server.adminUrl, names: jobNames });
    return await openOn(server, options);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openOn({ url, stop }: ServerInUse, options: RuntimeOptions): Promise<Runtime> {
  const database = openDatabase({ url });
  const { db } = database;
  const { clock, config } = options;
  // What later domains do because of an entry is listed here, by its type.
  const recordEntry = createRecordEntry({});
  try {
    await refuseStrongRole(db);
    await loadPack(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    database,
    measures: createMeasureMemory({
      db,
      overrides: loadOverrides(),
      listOwnOverrides,
      breakdowns: loadBreakdowns(),
      clock,
    }),
    plans: createPlanMemory({ db, clock }),
    judge: createJudging(),
    acting: createActing({ db, clock, recordEntry }),
    recordEntry,
    queueMail: createQueueMail(roles.map(roleName)),
    secretKey: config.secretKey ?? (await keptSecret(config.dataDir)),
    databaseUrl: url,
    clock,
    close: async () => {
      await database.close();
      await stop();
    },
  };
}

interface ServerInUse extends DatabaseAddresses {
  readonly stop: () => Promise<void>;
}

/** A pack or its figures cannot be used; the message names every fault. */
export class PackRefusedError extends Error {}

async function loadPack(database: Database, { config, log, clock }: RuntimeOptions): Promise<void> {
  await saveAreaReference(database.db, loadAreaReference());
  const pack = await readPack(config.planPack);
  if (!pack.ok) {
    const lines = pack.error.map(problemText);
    throw new PackRefusedError(
      `the plan pack in ${config.planPack} cannot be used:\n${lines.join('\n')}`,
    );
  }
  const register = await getAreaRegister(database.db);
  refuseUnknownArea(pack.value, register);
  await savePlan({ db: database.db, clock }, pack.value);
  const folder = join(config.planPack, 'figures');
  if (!existsSync(folder)) {
    log('figures: the plan pack carries none; load some with: npm run waymark -- import');
    return;
  }
  const release = await readFiguresRelease(folder);
  if (!release.ok) throw new PackRefusedError(release.error.map(problemText).join('\n'));
  const { source, contentHash, figures: carried = 0 } = release.value;
  const known = await findReleaseByContent(database.db, source, contentHash);
  if (known !== undefined && (known.coverage === 'whole' || known.rowsRead >= carried)) return;
  const figures = await readFigures(folder, register);
  if (!figures.ok) throw new PackRefusedError(figures.error.map(problemText).join('\n'));
  await storeRelease({ pool: database.pool, clock }, figures.value);
  log(`figures: ${figures.value.rowsStored} of ${figures.value.title} loaded from the pack`);
}

/** The area of a plan has to be one that figures are about, under the code the pack gives it. */
function refuseUnknownArea({ plan }: PlanPack, register: AreaRegister): void {
  const area = register.areas[register.indexById.get(plan.areaId) ?? -1];
  if (area?.laCode === plan.laCode) return;
  const message =
    area === undefined
      ? 'No area has this id. See src/measures/reference/areas.csv for all of them.'
      : `This area’s three-digit code is ${area.laCode ?? 'not known'}.`;
  const column = area === undefined ? 'areaId' : 'laCode';
  const value = area === undefined ? plan.areaId : plan.laCode;
  throw new PackRefusedError(problemText(fileProblem('pack.json', message, { column, value })));
}
