import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { acceptUpload, discardUpload } from '../../src/measures/commands/uploads/decideUpload.js';
import { withdrawRelease } from '../../src/measures/commands/withdrawRelease.js';
import { verdictMoves } from '../../src/plan/model/verdictMoves.js';
import { loadingDorset } from './loadingDorset.js';
import { countStored } from './storedCounts.js';

const dorset = await loadingDorset();
const { owner, loading, analyst, officer, sent, accept, everything, entries } = dorset;
const { deciding } = loading;

describe('accepting an upload', () => {
  test('does what its preview said, once, with who and why in the journal', async () => {
    const before = await everything();
    const stored = await countStored(owner);
    const upload = await sent('2026-06-10', 999);
    expect(upload.preview).toMatchObject({ isNewest: true, isRemade: false, known: null });
    expect(loading.mails.at(-1)).toMatchObject({
      template: 'importReady',
      fields: { url: `https://waymark.example/workspace/imports/${upload.id}` },
    });
    expect(await countStored(owner)).toEqual(stored);
    // Double posts: one stores, the other finds it done.
    const both = await Promise.all([accept(upload.id), accept(upload.id)]);
    expect(both).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ]);
    expect(await accept(upload.id)).toEqual({ ok: true, value: undefined });
    const after = await everything();
    expect(after.shown.releases).toHaveLength(before.shown.releases.length + 1);
    expect(verdictMoves(before.judged, after.judged)).toEqual(upload.preview?.verdicts);
    expect(upload.preview?.verdicts).not.toEqual([]);
    const journal = await entries(upload.id);
    expect(journal.map(({ entry_type, actor_kind }) => [entry_type, actor_kind])).toEqual([
      ['import.uploaded', 'person'],
      ['import.ready', 'schedule'],
      ['import.accepted', 'person'],
    ]);
    const { changes } = upload.preview ?? {};
    expect(journal[2]).toMatchObject({
      account_id: analyst.accountId,
      role: 'analyst',
      organisation_id: 'dorset-council',
      reason: 'Checked.',
      after: { state: 'accepted', isByUploader: true, asAt: '2026-06-10', ...changes },
    });
    expect(await readdir(join(loading.dataDir, 'uploads', upload.id))).toEqual(['reports']);
  });

  test('whose connection dies at the last step is not done at all, and can be done again', async () => {
    const upload = await sent('2026-06-09', 907);
    const before = await countStored(owner);
    const recordEntry: typeof deciding.recordEntry = async (change, entry) => {
      await deciding.recordEntry(change, entry);
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(change.db);
    };
    const asked = { id: upload.id, reason: 'Checked.' };
    await expect(acceptUpload({ ...deciding, recordEntry }, analyst, asked)).rejects.toThrow();
    expect(await countStored(owner)).toEqual(before);
    expect((await loading.upload(analyst, upload.id)).state).toBe('ready');
    expect(await entries(upload.id)).toHaveLength(2);
    expect(await accept(upload.id)).toEqual({ ok: true, value: undefined });
    expect(await entries(upload.id)).toHaveLength(3);
  });

  test('the same content again says that it is loaded already', async () => {
    const again = await sent('2026-06-10', 999);
    expect(again).toMatchObject({ state: 'refused', problem: { kind: 'alreadyLoaded' } });
  });

  test('after other figures came into force is refused, and the preview is made anew', async () => {
    const first = await sent('2026-06-11', 901);
    const second = await sent('2026-06-12', 902);
    expect((await accept(second.id)).ok).toBe(true);
    await loading.readings.whenDone();
    const renewed = await loading.upload(analyst, first.id);
    expect(renewed.preview).toMatchObject({ isRemade: true, isNewest: false, verdicts: [] });
    // As an import with the command, of which this server hears only when it looks.
    await owner
      .updateTable('data_version')
      .set((row) => ({ version: row('version', '+', 1) }))
      .where('name', '=', 'measures')
      .execute();
    expect(await accept(first.id)).toEqual({ ok: false, error: { kind: 'figuresChanged' } });
    await loading.readings.whenDone();
    expect(await accept(first.id)).toEqual({ ok: true, value: undefined });
  });

  test('a late one changes nothing that a newer one says', async () => {
    const before = await everything();
    const late = await sent('2026-03-01', 77);
    expect(late.preview).toMatchObject({ isNewest: false, verdicts: [] });
    expect((await accept(late.id)).ok).toBe(true);
    const after = await everything();
    expect(after.shown.verdicts).toEqual(before.shown.verdicts);
  });

  test('is refused where the files are no longer what was previewed', async () => {
    const upload = await sent('2026-06-13', 903);
    const file = join(loading.dataDir, 'uploads', upload.id, 'files', 'bds_long.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace(',903,', ',904,'));
    const stored = await countStored(owner);
    expect(await accept(upload.id)).toEqual({ ok: false, error: { kind: 'filesChanged' } });
    expect(await countStored(owner)).toEqual(stored);
    await discardUpload(deciding, analyst, { id: upload.id, reason: 'Changed.' });
  });

  test('and discarding at once: one of them is done and the other hears of it', async () => {
    const upload = await sent('2026-06-14', 905);
    const outcomes = await Promise.all([
      accept(upload.id),
      discardUpload(deciding, officer, { id: upload.id, reason: 'No.' }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { state } = await loading.upload(analyst, upload.id);
    expect(state).toBe(outcomes[0].ok ? 'accepted' : 'discarded');
  });
});

describe('withdrawing a release', () => {
  test('puts everything as it was before it, for today and for every day', async () => {
    const before = await everything();
    const upload = await sent('2026-07-01', 500);
    expect((await accept(upload.id)).ok).toBe(true);
    const { releaseId } = await loading.upload(analyst, upload.id);
    if (releaseId === null) throw new Error('no release');
    expect((await everything()).shown).not.toEqual(before.shown);
    const asked = { releaseId, reason: 'The publisher took it back.' };
    expect(await withdrawRelease(deciding, officer, asked)).toEqual({ ok: true, value: undefined });
    expect(await withdrawRelease(deciding, officer, asked)).toEqual({
      ok: false,
      error: 'alreadyWithdrawn',
    });
    expect((await everything()).shown).toEqual(before.shown);
    const rows = await owner
      .selectFrom('observation')
      .select('value')
      .where('source_release_id', '=', releaseId)
      .execute();
    expect(rows).toHaveLength(198);
    expect(await entries(String(releaseId))).toMatchObject([
      { entry_type: 'release.withdrawn', account_id: officer.accountId, reason: asked.reason },
    ]);
  });

  test('can be taken back by loading the same figures again, which the preview says', async () => {
    const again = await sent('2026-07-01', 500);
    expect(again).toMatchObject({ state: 'ready', preview: { known: { isWithdrawn: true } } });
    const before = await everything();
    expect((await accept(again.id)).ok).toBe(true);
    const after = await everything();
    expect(verdictMoves(before.judged, after.judged)).toEqual(again.preview?.verdicts);
    expect(after.shown.releases[0]?.asAt).toBe('2026-07-01');
  });

  test('leaves measures without figures where there is none before it, and nothing breaks', async () => {
    const { releases } = (await everything()).shown;
    for (const { id } of releases) {
      expect(
        (await withdrawRelease(deciding, officer, { releaseId: id, reason: 'All of it.' })).ok,
      ).toBe(true);
    }
    const { shown } = await everything();
    expect(shown).toMatchObject({
      releases: [],
      past: [],
      measures: [],
      neighbours: [],
      sizes: [],
      history: [],
    });
  });
});
