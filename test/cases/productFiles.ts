import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { projectFile } from '../../src/lib/projectRoot.js';

interface ProductFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the product's own code, without its tests, their fixtures and the specimen report. */
export async function productFiles(): Promise<readonly ProductFile[]> {
  const names = await readdir(projectFile('src'), { recursive: true });
  const isProduct = (path: string) =>
    /\.tsx?$/.test(path) &&
    !/\.test\.tsx?$|\/(fixtures|testing|generated)\/|\/specimen\w*\.ts$/.test(path);
  const paths = names.map((name) => join('src', name).replaceAll(sep, '/')).filter(isProduct);
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(projectFile(path), 'utf8') })),
  );
}
