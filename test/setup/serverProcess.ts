import { startOrJoinServer } from '../../src/database/embeddedServer.js';

/** A process of its own that uses the private server of a folder until it is told to stop. */
const [, , dataDir = ''] = process.argv;
const lines: string[] = [];
// A service goes on even while the database is away.
setInterval(() => undefined, 60_000);
const server = await startOrJoinServer({ dataDir, log: (line) => lines.push(line) });
process.once('SIGTERM', () => {
  void server.stop().then(() => {
    process.stdout.write(JSON.stringify({ lines }));
    process.exit(0);
  });
});
process.stdout.write(`${JSON.stringify({ state: server.state, url: server.url, lines })}\n`);
