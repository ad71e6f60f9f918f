import { openDatabase } from './database/connection.js';
import type { ImportTask, RowsRead } from './importers/importTask.js';
import { previewUpload, readUploadedContent } from './importers/previewUpload.js';
import type { ImportMessage } from './importers/readOffThread.js';
import { loadBreakdowns } from './measures/store/breakdownReference.js';
import { getAreaRegister } from './measures/store/areaQueries.js';
import { createMeasureMemory } from './measures/store/measureMemory.js';
import { loadOverrides } from './measures/store/overrideReference.js';
import { createJudging } from './plan/model/judging.js';
import { createPlanMemory } from './plan/store/planMemory.js';
import { listOwnOverrides } from './plan/store/setAsideQueries.js';

/** Reads an upload with connections of its own, which are closed again. */
export async function runImport(
  { wanted, url, files, reports }: ImportTask,
  onProgress: (progress: RowsRead) => void,
): Promise<ImportMessage> {
  const database = openDatabase({ url, connections: 2 });
  const { db } = database;
  const clock = () => new Date();
  try {
    if (wanted === 'content') {
      const content = await readUploadedContent(files, await getAreaRegister(db));
      return { kind: 'content', content };
    }
    const known = loadOverrides();
    const measures = createMeasureMemory({
      db,
      overrides: known,
      listOwnOverrides,
      breakdowns: loadBreakdowns(),
      clock,
    });
    const overrides = [...known, ...(await listOwnOverrides(db))];
    const plans = createPlanMemory({ db, clock });
    const reading = await previewUpload(
      { db, measures, plans, judge: createJudging(), overrides, clock },
      { folder: files, reports, onProgress },
    );
    return { kind: 'preview', reading };
  } finally {
    await database.close();
  }
}
