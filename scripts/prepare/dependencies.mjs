import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot, root } from './paths.mjs';

/**
 * Whether what is installed is what package-lock.json asks for. npm leaves a list of what it
 * installed, in the same form, as the last thing it does: an install that was cut off has none.
 */
export function isInstalled({ withDevelopment }) {
  const list = fromRoot('node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const { packages: installed } = JSON.parse(readFileSync(list, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found !== undefined) {
      return found.version === entry.version && found.integrity === entry.integrity;
    }
    // Made for another kind of machine, or for development only.
    return Boolean(entry.optional || entry.devOptional || (entry.dev && !withDevelopment));
  });
}

/** Installs exactly what package-lock.json asks for. */
export async function install({ isQuiet }) {
  const npm = npmCommand();
  const child = spawn(
    npm.command,
    [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
      shell: npm.needsShell,
    },
  );
  let said = '';
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => (said += text));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`npm could not install what Waymark needs (exit code ${code}).\n${said}`);
  }
}

/** npm as it runs us, else as the command line knows it. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) {
    return { command: process.execPath, args: [script], needsShell: false };
  }
  const isWindows = process.platform === 'win32';
  return { command: isWindows ? 'npm.cmd' : 'npm', args: [], needsShell: isWindows };
}
