import Fastify, { type FastifyInstance } from 'fastify';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AssetFiles, loadAssetFiles } from './assetFiles.js';
import { hashedName } from './hashedName.js';
import { registerStaticAssets } from './staticAssets.js';

let files: AssetFiles;
let app: FastifyInstance;

beforeAll(async () => {
  files = await loadAssetFiles();
  app = Fastify();
  registerStaticAssets(app, files, '/assets/');
});

describe('the files of the look', () => {
  it('are kept for ever, because a new content has a new name', async () => {
    for (const file of files.all) {
      const answer = await app.inject(`/assets/${file.name}`);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, file.type]);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(answer.rawPayload.equals(file.plain)).toBe(true);
    }
  });

  it('come packed where the browser takes it', async () => {
    const answer = await app.inject({
      url: `/assets/${files.stylesheet.name}`,
      headers: { 'accept-encoding': 'br' },
    });
    expect(brotliDecompressSync(answer.rawPayload).equals(files.stylesheet.plain)).toBe(true);
  });

  it('fetch only one another', () => {
    const css = files.stylesheet.plain.toString();
    const fetched = [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url);
    expect(fetched.toSorted()).toEqual(files.fonts.map(({ name }) => name).toSorted());
    const imported = /from '\.\/([^']+)'/.exec(files.script.plain.toString())?.[1];
    expect(files.all.map(({ name }) => name)).toContain(imported);
  });

  it('hold neither the typeface nor the crest of GOV.UK', () => {
    expect(files.stylesheet.plain.toString()).not.toMatch(/GDS Transport|crest|crown\.svg/i);
  });

  it('weigh at most 60 KB on the wire, all of them, so that a page may weigh 40', () => {
    const sizes = files.all.map(({ brotli, plain }) => (brotli ?? plain).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  it('are named after their content', () => {
    expect(hashedName('start.js', 'a')).not.toBe(hashedName('start.js', 'b'));
    expect(hashedName('govuk-frontend.min.js', 'a')).toMatch(/^govuk-frontend\.min\.[0-9a-f]{10}\.js$/);
  });
});
