import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { servedApp } from '../builders/servedApp.js';
import { runWaymark } from '../builders/waymarkCommand.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { describeWithReference, referenceFolder } from '../reference/referenceFolder.js';

const requestsASecond = 50;

const paths = [
  '/',
  '/healthz',
  '/priorities/best-start-in-life',
  '/measures',
  '/measures/infant-mortality-rate',
  '/measures/low-birth-weight-term?area=devon',
  '/measures/low-birth-weight-term.csv',
  '/actions',
  '/reports',
  '/api/v1/areas',
  '/api/v1/measures',
  '/api/v1/comparison?measure=infant-mortality-rate&area=839',
];

describeWithReference('an import beside a server that answers 50 requests a second', async () => {
  const { app, url, adminUrl } = await servedApp(dorsetFolder);

  test(
    'loses no answer and breaks none, and its figures show without a restart',
    { timeout: 60_000 },
    async () => {
      const address = await app.listen({ host: '127.0.0.1', port: 0 });
      const notInThePack = `${address}/api/v1/comparison?source=lait&code=PriPermEx&area=838`;
      expect((await fetch(notInThePack)).status).toBe(404);
      const load = startLoad(paths.map((path) => `${address}${path}`));
      await sleep(500);
      const run = await runWaymark({
        args: ['import', 'lait', join(referenceFolder, 'lait')],
        env: { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl },
      });
      expect(run.errors).toBe('');
      expect(run.code).toBe(0);
      await sleep(1500);
      const { asked, answers, failures } = await load.stop();
      expect(failures).toEqual([]);
      expect(answers).toBe(asked);
      expect(asked).toBeGreaterThan(100);
      expect((await fetch(notInThePack)).status).toBe(200);
    },
  );
});

/** Asks for one address after another, 50 a second whatever the answers do, until it is stopped. */
function startLoad(addresses: readonly string[]) {
  const pending: Promise<void>[] = [];
  const failures: string[] = [];
  let answers = 0;
  const ask = async (address: string): Promise<void> => {
    try {
      const answer = await fetch(address);
      const text = await answer.text();
      if (answer.status === 200 && text !== '') answers += 1;
      else failures.push(`${address}: ${answer.status} ${text}`);
    } catch (error) {
      failures.push(`${address}: ${String(error)}`);
    }
  };
  const timer = setInterval(() => {
    pending.push(ask(addresses[pending.length % addresses.length] ?? ''));
  }, 1000 / requestsASecond);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(pending);
      return { asked: pending.length, answers, failures };
    },
  };
}
