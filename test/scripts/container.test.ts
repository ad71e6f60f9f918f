import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';
import { listProjectFiles } from '../architecture/sourceFile.js';

const run = promisify(execFile);
const text = await readFile(projectFile('Containerfile'), 'utf8');
const instructions = text
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const stages = instructions
  .join('\n')
  .split(/^FROM /m)
  .slice(1);

/** The files an image takes from the project, or from the stage before it. */
function copied(stage: string, from: 'project' | 'build'): readonly string[] {
  const lines = stage.split('\n').filter((line) => line.startsWith('COPY '));
  return lines
    .filter((line) => line.includes('--from=build') === (from === 'build'))
    .flatMap((line) => line.split(' ').slice(from === 'build' ? 2 : 1, -1))
    .map((path) => path.replace(/^\/app\//, ''));
}

/** The list in JSON that ends an instruction. */
function words(instruction: RegExp): readonly string[] {
  const line = instructions.find((each) => instruction.test(each)) ?? '';
  const list: unknown = JSON.parse(line.slice(line.indexOf('[')));
  return Array.isArray(list) ? list.map(String) : [];
}

describe('the container file', () => {
  it('copies only what is there', () => {
    const paths = stages.flatMap((stage) => copied(stage, 'project'));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(projectFile(path)))).toEqual([]);
  });

  it('takes along every folder that the program reads from', () => {
    const last = stages.at(-1) ?? '';
    const taken = [...copied(last, 'project'), ...copied(last, 'build')];
    const asked = listProjectFiles()
      .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.|fixtures/.test(path))
      .flatMap((file) => [...file.text.matchAll(/projectFile\(\s*'([\w.]+)['/]/g)])
      .map(([, folder = '']) => folder);
    const missing = [...new Set(asked)].filter((folder) => !taken.includes(folder));
    // The data folder is given by DATA_DIR; what lies beside the project is read by tests alone.
    expect(missing.filter((folder) => folder !== 'var' && folder !== '..')).toEqual([]);
    expect(taken).toEqual(expect.arrayContaining(['src', 'plans', 'dist', 'node_modules']));
  });

  it('runs as somebody who is not root, from an image that names its version', () => {
    const last = stages.at(-1) ?? '';
    expect(/^USER (\S+)$/m.exec(last)?.[1]).toBe('node');
    for (const stage of stages) expect(stage).toMatch(/^node:\d+-bookworm-slim/);
  });

  it('holds no secret and no setting that would open it', () => {
    expect(text).not.toMatch(/(SECRET_KEY|DATABASE_URL|TOKEN|PASSWORD)=/);
  });

  it('starts a program that is there, and its commands are understood', async () => {
    const [program = '', script = ''] = words(/^ENTRYPOINT /);
    expect(program).toBe('node');
    await run('node', ['--check', projectFile(script)]);
    expect(words(/^CMD /)).toEqual(['server']);
    const [, flag, code = ''] = words(/^HEALTHCHECK /);
    expect(flag).toBe('-e');
    await expect(
      run('node', ['-e', code], { env: { ...process.env, PORT: '1' } }),
    ).rejects.toMatchObject({ code: 1, stderr: '' });
  });

  it('is not sent what it does not need', async () => {
    const [one, other] = await Promise.all(
      ['.containerignore', '.dockerignore'].map((name) => readFile(projectFile(name), 'utf8')),
    );
    expect(one).toBe(other);
    expect(one?.split('\n')).toEqual(expect.arrayContaining(['.git', 'node_modules', 'var']));
  });
});
