import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRelease } from '../measures/store/releaseQueries.js';
import { writeFigures } from '../packs/figures/writeFigures.js';
import { familyOfView } from '../plan/model/groups.js';
import { getFigures, type Figures } from '../plan/model/judging.js';
import { seriesIdsOf } from '../plan/model/measureView.js';
import type { CommandContext } from './commandContext.js';

/**
 * Writes into the pack the published figures of the plan's measures, of the same for every group of
 * children that the source tells apart, and of what the plan's own figures are checked by; run it
 * after an import.
 */
export async function writePackFigures({ config, runtime, out }: CommandContext): Promise<number> {
  const figures = await getFigures(runtime);
  const { snapshot, plan } = figures;
  const needed = seriesNeeded(figures);
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

function seriesNeeded({ judging, snapshot, plan }: Figures): ReadonlySet<string> {
  const views = judging.views.filter((view) => view.kpi !== null);
  const families = new Set(views.flatMap((view) => familyOfView(view, snapshot.breakdowns) ?? []));
  const ofGroups = [...families].flatMap(({ source, members }) =>
    members.flatMap(({ code }) => judging.findSourceView(source, code) ?? []),
  );
  const behindClaims = plan.statedClaims.flatMap(({ source, codes }) =>
    codes.flatMap((code) => judging.findSourceView(source, code) ?? []),
  );
  return new Set([...views, ...ofGroups, ...behindClaims].flatMap(seriesIdsOf));
}
