import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmCommand } from '../prepare/dependencies.mjs';
import { fromRoot } from '../prepare/paths.mjs';
import { canStart, findBrowser } from './findBrowser.mjs';

/** The newest that runs on Node 20. Brings Chromium with the libraries it needs, for Linux on x64. */
const packageName = '@sparticuz/chromium@143.0.4';

/**
 * Gets a Chromium for the tests: from npm into `var/chromium`, which changes nothing on the
 * machine; else from Debian's packages, where root runs the tests. Its path, or `null`.
 */
export async function installBrowser(say) {
  return (await fromNpm(say)) ?? (await fromDebian(say));
}

async function fromNpm(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = fromRoot('var', 'chromium');
  const path = join(folder, 'start');
  if (existsSync(path) && (await canStart(path))) return path;
  say('Installing a Chromium for the tests into var/chromium …');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const npm = npmCommand();
  const args = [...npm.args, 'install', packageName, '--no-save', '--no-audit', '--no-fund'];
  if (!(await succeeds(npm.command, args, { cwd: folder }))) return null;
  if (!(await unpack(folder))) return null;
  const script = `#!/bin/sh\nhere=$(dirname "$0")\nLD_LIBRARY_PATH="$here/al2023/lib" exec "$here/chromium" "$@"\n`;
  await writeFile(path, script, { mode: 0o755 });
  return (await canStart(path)) ? path : null;
}

/** The package unpacks into the folder for temporary files, with the libraries if told so. */
async function unpack(folder) {
  const program = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  return succeeds(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

async function fromDebian(say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('Installing a Chromium for the tests from Debian’s packages …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await succeeds('apt-get', ['update'], { env });
  const args = ['install', '--yes', '--no-install-recommends', 'chromium'];
  return (await succeeds('apt-get', args, { env })) ? findBrowser() : null;
}

function succeeds(command, args, options) {
  return new Promise((resolve) => {
    execFile(command, args, { ...options, maxBuffer: 1e8 }, (error) => resolve(error === null));
  });
}
