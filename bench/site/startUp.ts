import { Agent } from 'node:http';
import { homePath } from '../../src/paths/site.js';
import { sample } from '../running/samples.js';
import { fetchRaw } from './fetchRaw.js';
import { startWithNpm, type SiteServer } from './siteServer.js';

/** From `npm start` on a database that is there to the last byte of the first page. */
export async function sampleStartUp(dataDir: string, runs: number): Promise<readonly number[]> {
  let server: SiteServer | undefined;
  const before = async (): Promise<void> => {
    await server?.stop();
    server = undefined;
  };
  try {
    const { samples } = await sample({ runs, before }, async () => {
      server = await startWithNpm(dataDir);
      const agent = new Agent();
      const { status } = await fetchRaw(server.origin + homePath(), agent);
      agent.destroy();
      if (status !== 200) throw new Error(`the first page answers ${status}`);
    });
    return samples;
  } finally {
    await server?.stop();
  }
}
