import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll } from 'vitest';
import { dorsetFolder } from '../packs/packFolders.js';
import { servedApp, type ServedApp } from './servedApp.js';

/** The day on which the tests of pages are read: figures have fallen due, two quarters are over. */
export const readingDay = '2026-11-25';

/** One answer of the application, with what it holds as a document. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

export interface Page extends Answer {
  readonly document: Document;
  readonly body: HTMLElement;
}

export interface ServedPages extends ServedApp {
  readonly get: (path: string) => Promise<Answer>;
  /** The same, read as a page. */
  readonly getPage: (path: string) => Promise<Page>;
}

/** The whole application on a pack, always on the same day. */
export async function servedPages(planPack: string): Promise<ServedPages> {
  const served = await servedApp(planPack, () => new Date(`${readingDay}T12:00:00Z`));
  const get = async (path: string): Promise<Answer> => {
    const answer = await served.app.inject(path);
    const type = String(answer.headers['content-type'] ?? '');
    return { status: answer.statusCode, type, text: answer.body };
  };
  return {
    ...served,
    get,
    getPage: async (path) => {
      const answer = await get(path);
      const { document } = new JSDOM(answer.text).window;
      return { ...answer, document, body: document.body };
    },
  };
}

/** A copy of Dorset's pack without the figures it carries; it goes when the file's tests have run. */
export async function packWithoutFigures(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-pack-'));
  afterAll(() => rm(folder, { recursive: true }));
  const isWanted = (path: string) => basename(path) !== 'figures';
  await cp(dorsetFolder, folder, { recursive: true, filter: isWanted });
  return folder;
}
