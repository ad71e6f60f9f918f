import pg from 'pg';
import { openDatabase } from '../../src/database/connection.js';
import { startOrJoinServer, type EmbeddedServer } from '../../src/database/embeddedServer.js';
import { migrate } from '../../src/database/migrate.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';
import { saveAreaReference } from '../../src/measures/store/areaWrites.js';

const silent = (): undefined => undefined;

/** A private server with durable commits, as in production, and a database with every table in it. */
export async function startBenchServer(dataDir: string): Promise<EmbeddedServer> {
  const server = await startOrJoinServer({ dataDir, log: silent });
  await migrate({
    adminUrl: server.adminUrl,
    folder: projectFile('src', 'database', 'migrations'),
    log: silent,
  });
  const database = openDatabase({ url: server.url });
  await saveAreaReference(database.db, loadAreaReference());
  await database.close();
  return server;
}

export interface FreshDatabase {
  readonly name: string;
  /** As the app connects. */
  readonly url: string;
  /** As the owner of the tables. */
  readonly adminUrl: string;
}

/** A copy of the server's database as `startBenchServer` made it; one of that name is replaced. */
export async function makeFreshDatabase(
  server: EmbeddedServer,
  name: string,
): Promise<FreshDatabase> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template waymark owner waymark_owner`);
  } finally {
    await client.end();
  }
  return { name, ...databaseAddresses(server, name) };
}

/** The addresses of a database of the server. */
export function databaseAddresses({ url, adminUrl }: EmbeddedServer, name: string) {
  const at = (address: string): string => address.replace('@/waymark?', `@/${name}?`);
  return { url: at(url), adminUrl: at(adminUrl) };
}
