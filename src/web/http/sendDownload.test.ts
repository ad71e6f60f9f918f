import Fastify from 'fastify';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { DownloadTable } from '../../lib/downloads/downloadTable.js';
import { csvText } from '../../lib/downloads/csvText.js';
import { registerCompression } from './compression.js';
import { sendDownload } from './sendDownload.js';

let rowsMade = 0;

function* manyRows() {
  for (let row = 0; row < 20_000; row += 1) {
    rowsMade += 1;
    yield [`Área ${row}`, { value: row / 8, decimals: 1 }] as const;
  }
}

function aTable(): DownloadTable {
  return {
    fileName: '=cmd|"x" / Área\r\n',
    title: 'A long table',
    columns: [
      { key: 'area', heading: 'Area' },
      { key: 'value', heading: 'Value' },
    ],
    rows: manyRows(),
    notes: [],
  };
}

const app = Fastify();
registerCompression(app);
app.get('/long.csv', (_request, reply) => sendDownload(reply, aTable(), 'csv'));
app.get('/long.json', (_request, reply) => sendDownload(reply, aTable(), 'json'));
app.get('/long.ods', (_request, reply) => sendDownload(reply, { ...aTable(), rows: [] }, 'ods'));
for (const format of ['csv', 'ods', 'json'] as const) {
  app.get(`/broken.${format}`, (_request, reply) => {
    const rows = (function* () {
      yield* manyRows();
      throw new Error('a row that cannot be made');
    })();
    return sendDownload(reply, { ...aTable(), rows }, format);
  });
}
afterAll(() => app.close());

describe('a table sent to be kept', () => {
  it.each(['csv', 'ods', 'json'])(
    'has as %s a name of letters, digits and dashes',
    async (ending) => {
      const { headers } = await app.inject(`/long.${ending}`);
      expect(headers['content-disposition']).toBe(`attachment; filename="cmd-x-a-rea.${ending}"`);
    },
  );

  it('arrives whole', async () => {
    const { body, headers } = await app.inject('/long.csv');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toBe(csvText(aTable()));
  });

  it('is packed for a browser that takes it, and nothing else', async () => {
    const { rawPayload, headers } = await app.inject({
      url: '/long.csv',
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['vary']).toBe('accept-encoding');
    expect(gunzipSync(rawPayload).toString()).toBe(csvText(aTable()));
    expect(rawPayload.length).toBeLessThan(csvText(aTable()).length / 3);
  });

  it('goes out while its rows are being made', async () => {
    rowsMade = 0;
    const response = await app.inject({ url: '/long.csv', payloadAsStream: true });
    const { value: first } = await takeOne(response.stream()).next();
    expect(String(first)).toMatch(/^area,value\r\n/);
    expect(rowsMade).toBeLessThan(20_000);
  });

  it.each([
    ['csv', 'identity'],
    ['csv', 'gzip'],
    ['json', 'gzip'],
    ['ods', 'gzip'],
  ])('is cut short if a row cannot be made (%s, %s)', async (format, encoding) => {
    const asked = app.inject({
      url: `/broken.${format}`,
      headers: { 'accept-encoding': encoding },
    });
    await expect(asked).rejects.toThrow();
    expect((await app.inject('/long.json')).statusCode).toBe(200);
  });
});

async function* takeOne(stream: AsyncIterable<unknown>) {
  for await (const piece of stream) {
    yield piece;
    return;
  }
}
