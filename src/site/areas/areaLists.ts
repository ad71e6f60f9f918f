import { listPredecessors } from '../../measures/store/predecessorQueries.js';
import type { Figures } from '../../plan/model/judging.js';
import type { SitePageDependencies } from '../sitePages.js';
import type { AreaLists } from './areaKin.js';

/** Areas with what came before and after each. */
export async function readAreaLists(
  { database }: Pick<SitePageDependencies, 'database'>,
  { snapshot }: Pick<Figures, 'snapshot'>,
): Promise<AreaLists> {
  return { register: snapshot.register, predecessors: await listPredecessors(database.db) };
}
