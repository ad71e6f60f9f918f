import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The path of a Chrome, Chromium or Edge of this machine that really starts, or `null`. */
export async function findBrowser() {
  for (const path of candidates()) {
    if (existsSync(path) && (await canStart(path))) return path;
  }
  return null;
}

function candidates() {
  const env = process.env;
  const named = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (process.platform === 'darwin') {
    const home = env.HOME ?? '';
    return [...named, ...applications, ...applications.map((path) => home + path)];
  }
  if (process.platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const paths = homes.flatMap((home) => windowsPrograms.map((parts) => join(home, ...parts)));
    return [...named, ...paths];
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...named, ...commands.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/**
 * Whether it starts and listens to a test. A command of the right name may only tell how to
 * install one. A listening browser writes its port into its profile.
 */
export async function canStart(path) {
  const profile = await mkdtemp(join(tmpdir(), 'waymark-browser-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];
  const quiet = ['--disable-background-networking', '--disable-component-update'];
  const browser = spawn(
    path,
    [...flags, ...quiet, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { stdio: 'ignore' },
  );
  let hasEnded = false;
  browser.on('error', () => (hasEnded = true)).on('exit', () => (hasEnded = true));
  const isListening = () => existsSync(join(profile, 'DevToolsActivePort'));
  for (let waited = 0; waited < 30_000 && !hasEnded && !isListening(); waited += 50) {
    await sleep(50);
  }
  const answer = !hasEnded && isListening();
  browser.kill('SIGKILL');
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(
    () => {},
  );
  return answer;
}
