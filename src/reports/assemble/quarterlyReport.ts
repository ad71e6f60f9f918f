import { londonDate } from '../../lib/calendarDate.js';
import { getFigures, type FigureSources } from '../../plan/model/judging.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { findQuarter, quarterBefore, quartersSince, type Quarter } from '../model/quarter.js';
import { assembleQuarterly } from './assembleQuarterly.js';

export interface ReportSources extends FigureSources {
  readonly clock: () => Date;
}

/** The quarters there is a report for: those that are over and had figures, newest first. */
export async function listReportQuarters(sources: ReportSources): Promise<readonly Quarter[]> {
  const { snapshot } = await getFigures(sources);
  const first = snapshot.releases.at(-1)?.asAt ?? londonDate(sources.clock());
  return quartersSince(first, sources.clock());
}

/**
 * The report of a quarter that is over; undefined where the id names none.
 * `linkTo` is for a report that leaves the site: by default links are the site's own paths.
 */
export async function getQuarterlyReport(
  sources: ReportSources,
  id: string,
  linkTo: (path: string) => string | null = (path) => path,
): Promise<ReportDocument | undefined> {
  const quarters = await listReportQuarters(sources);
  const quarter = findQuarter(id);
  if (quarter === undefined || !quarters.some((each) => each.id === id)) return undefined;
  const before = quarterBefore(quarter);
  const figures = await getFigures(sources, quarter.end);
  const figuresBefore = await getFigures(sources, before.end);
  const { register } = figures.snapshot;
  const area = register.areas[register.indexById.get(figures.plan.areaId) ?? -1];
  if (area === undefined)
    throw new Error(`the plan's area ${figures.plan.areaId} is not registered`);
  return assembleQuarterly({ quarter, before, figures, figuresBefore, area, linkTo });
}
