import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRelease } from '../measures/store/releaseQueries.js';
import { writeFigures } from '../packs/figures/writeFigures.js';
import { seriesIdsOf } from '../plan/model/measureView.js';
import { getFigures } from '../plan/model/judging.js';
import type { CommandContext } from './commandContext.js';

/** Writes the published figures of the plan's measures into the pack; run it after an import. */
export async function writePackFigures({ config, runtime, out }: CommandContext): Promise<number> {
  const { snapshot, judging, plan } = await getFigures(runtime);
  const views = judging.views.filter((view) => view.kpi !== null);
  const needed = new Set(views.flatMap(seriesIdsOf));
  const measures = snapshot.measures.filter((measure) => needed.has(measure.id));
  const releases = new Set(
    measures.flatMap((each) => snapshot.releaseByMeasure.get(each.id) ?? []),
  );
  const [release] = releases;
  if (release === undefined || releases.size > 1) {
    out.write(
      'The figures of one publication are needed. Import it first: import lait <folder>.\n',
    );
    return 1;
  }
  const files = writeFigures({
    release: await getRelease(runtime.database.db, release.id),
    register: snapshot.register,
    measures,
    sets: await snapshot.loadPublished(measures.map((measure) => measure.id)),
    neighbours: snapshot.neighbourSets,
  });
  const folder = join(config.planPack, 'figures');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) {
    await writeFile(join(folder, `${name}.part`), text);
    await rename(join(folder, `${name}.part`), join(folder, name));
  }
  out.write(`${measures.length} series of ${plan.siteName} written to ${folder}.\n`);
  return 0;
}
