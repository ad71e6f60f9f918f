import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/builders/database.js';
import { projectFile } from '../lib/projectRoot.js';
import { migrate } from './migrate.js';
import { findPending, readMigrationFiles } from './migrationFiles.js';

const { owner, db, adminUrl } = await testDatabase();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations '));
  await sql`drop schema public cascade`.execute(owner);
  await sql`create schema public`.execute(owner);
  await sql`grant usage on schema public to waymark_app`.execute(owner);
});

afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const run = (): Promise<readonly string[]> => migrate({ adminUrl, folder, log: () => undefined });

async function tableNames(): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`
    select relname as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`.execute(owner);
  return found.rows.map((row) => row.name);
}

describe('migrate', () => {
  it('makes each change once, in order', async () => {
    await write('0001-add-pear.sql', 'create table pear (a integer);');
    await write('0002-widen-pear.sql', 'alter table pear add column b integer;');
    expect(await run()).toEqual(['0001-add-pear.sql', '0002-widen-pear.sql']);
    await write('0003-add-plum.sql', 'create table plum (a integer);');
    expect(await run()).toEqual(['0003-add-plum.sql']);
    expect(await run()).toEqual([]);
    expect(await tableNames()).toEqual(['pear', 'plum', 'schema_migration']);
  });

  it('grants the app nothing by itself', async () => {
    await write('0001-add-pear.sql', 'create table pear (a integer);');
    await run();
    await expect(sql`select from pear`.execute(db)).rejects.toThrow('permission denied');
    await expect(sql`select from schema_migration`.execute(db)).rejects.toThrow(
      'permission denied',
    );
  });

  it('undoes the whole of a change that fails, and says where it failed', async () => {
    await write('0001-add-pear.sql', 'create table pear (a integer);');
    await write('0002-add-plum.sql', 'create table plum (a integer);\nselect nowhere from pear;\n');
    await expect(run()).rejects.toThrow(/0002-add-plum\.sql: line 2: .*"nowhere"/);
    expect(await tableNames()).toEqual(['pear', 'schema_migration']);
    await write('0002-add-plum.sql', 'create table plum (a integer);');
    expect(await run()).toEqual(['0002-add-plum.sql']);
  });

  it('refuses a change that was edited after the database had it', async () => {
    await write('0001-add-pear.sql', 'create table pear (a integer);');
    await run();
    await write('0001-add-pear.sql', 'create table pear (a bigint);');
    await expect(run()).rejects.toThrow('put it back as it was');
  });

  it('takes Windows line ends for the same text', async () => {
    await write('0001-add-pear.sql', 'create table pear (\n a integer);');
    await run();
    await write('0001-add-pear.sql', 'create table pear (\r\n a integer);');
    expect(await run()).toEqual([]);
  });

  it('refuses a database that is newer than the folder', async () => {
    await write('0001-add-pear.sql', 'create table pear (a integer);');
    await write('0002-add-plum.sql', 'create table plum (a integer);');
    await run();
    await rm(join(folder, '0002-add-plum.sql'));
    await expect(run()).rejects.toThrow('run a newer version');
  });

  it.each([
    ['0001-a.sql', '0003-c.sql', 'expected number 2'],
    ['0001-a.sql', '0001-b.sql', 'expected number 2'],
    ['0001-a.sql', 'second.sql', 'is named like'],
  ])('refuses a folder of %s and %s', async (first, second, message) => {
    await write(first, 'select 1;');
    await write(second, 'select 1;');
    await expect(run()).rejects.toThrow(message);
    expect(await tableNames()).toEqual([]);
  });

  it('lets two runs at once take turns', async () => {
    await write('0001-add-pear.sql', 'create table pear (a integer); select pg_sleep(0.2);');
    const both = await Promise.all([run(), run()]);
    expect(both.map((names) => names.length).sort()).toEqual([0, 1]);
  });
});

describe('the changes of Waymark itself', () => {
  it('are named and numbered without a gap', async () => {
    const files = await readMigrationFiles(projectFile('src', 'database', 'migrations'));
    expect(findPending(files, []).length).toBe(files.length);
  });
});
