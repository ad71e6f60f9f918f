import { openDatabase } from '../../src/database/connection.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { saveAreaReference } from '../../src/measures/store/areaWrites.js';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';
import { aReleaseContent } from '../builders/releaseContent.js';
import { writeEntries } from '../security/journalRows.js';

/** A name that no line of a file of rows may be broken by. */
export const awkwardName = 'Action owner\t“Dorset”\n\\N \\. ’é';

/**
 * Puts rows of every sort into a database: areas, two releases of figures, an account and a
 * journal. No connection of the app stays open.
 */
export async function fillDatabase(url: string, adminUrl: string): Promise<void> {
  const app = openDatabase({ url, connections: 2 });
  const owner = openDatabase({ url: adminUrl, connections: 1 });
  const clock = () => new Date('2026-11-25T12:00:00Z');
  try {
    await saveAreaReference(app.db, loadAreaReference());
    for (const asAt of ['2026-01-15', '2026-04-15']) {
      await storeRelease({ pool: app.pool, clock }, aReleaseContent({ asAt }));
    }
    await owner.db
      .insertInto('account')
      .values({
        id: '00000000-0000-4000-8000-000000000001',
        display_name: awkwardName,
        email: 'action.owner@dorset.example',
        created_at: clock(),
        updated_at: clock(),
      })
      .execute();
    await writeEntries(app.db, 12);
  } finally {
    await app.close();
    await owner.close();
  }
}
