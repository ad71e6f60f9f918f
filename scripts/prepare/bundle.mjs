import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fromRoot, root } from './paths.mjs';

const dist = fromRoot('dist');
const fingerprintFile = join(dist, '.fingerprint');
const dayMs = 86_400_000;

/** What is started: each becomes `dist/<name>.js`. */
const programs = {
  server: 'src/server.ts',
  cli: 'src/cli.ts',
  pdfWorker: 'src/reports/render/pdfWorker.ts',
  importWorker: 'src/importWorker.ts',
};

/** Builds `dist` from `src` unless it is up to date. Returns whether it had to. */
export async function buildIfStale() {
  const fingerprint = await fingerprintOfSources();
  const built = await readFile(fingerprintFile, 'utf8').catch(() => '');
  const isWhole = Object.keys(programs).every((name) => existsSync(join(dist, `${name}.js`)));
  if (isWhole && built === fingerprint) return false;
  await build(fingerprint);
  return true;
}

export async function build(fingerprint) {
  await bundle(programs);
  await writeWhole(fingerprintFile, fingerprint ?? (await fingerprintOfSources()));
  await removeOldChunks();
}

/** Bundles our own code of these programs; packages stay where npm put them. */
export async function bundle(entryPoints) {
  const { build: run, stop } = await import('esbuild');
  const { outputFiles } = await run({
    entryPoints,
    absWorkingDir: root,
    outdir: dist,
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  }).finally(stop);
  // Shared parts first: a program that starts meanwhile finds all it names.
  const sorted = outputFiles.sort((a, b) => Number(isShared(b.path)) - Number(isShared(a.path)));
  for (const file of sorted) await writeWhole(file.path, file.contents);
}

const isShared = (path) => relative(dist, path).startsWith('chunks');

/** A reader sees the old file or the new one, never half of one. */
async function writeWhole(path, contents) {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, contents);
  await rename(draft, path);
}

/** Parts of older builds; a day's grace for a server that still runs on them. */
async function removeOldChunks() {
  const folder = join(dist, 'chunks');
  for (const name of await readdir(folder).catch(() => [])) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > dayMs) await rm(join(folder, name), { force: true });
  }
}

async function fingerprintOfSources() {
  const hash = createHash('sha256');
  const files = [fromRoot('scripts', 'prepare', 'bundle.mjs'), ...(await listSources())];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, index) => {
    hash.update(`${relative(root, file)}\n${contents[index].length}\n`).update(contents[index]);
  });
  return hash.digest('hex');
}

async function listSources() {
  const found = await readdir(fromRoot('src'), { recursive: true });
  return found
    .filter((path) => /\.(ts|tsx|json)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort()
    .map((path) => fromRoot('src', path));
}
