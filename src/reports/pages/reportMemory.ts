import { once, onceSettled } from '../../lib/once.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import { getFigures } from '../../plan/model/judging.js';
import type { Plan } from '../../plan/model/plan.js';
import { getQuarterlyReport, type ReportSources } from '../assemble/quarterlyReport.js';
import type { ReportDocument } from '../document/reportDocument.js';

/** A report and the forms made from it, each made once. */
export interface KeptReport<Page> {
  readonly document: ReportDocument;
  readonly page: () => Page;
  readonly pdf: () => Promise<Uint8Array>;
}

export interface ReportMakers<Page> {
  readonly toPage: (document: ReportDocument) => Page;
  readonly toPdf: (document: ReportDocument) => Promise<Uint8Array>;
}

export type FindReport<Page> = (id: string) => Promise<KeptReport<Page> | undefined>;

interface Era<Page> {
  readonly plan: Plan;
  readonly reports: Map<string, Promise<KeptReport<Page> | undefined>>;
}

/** Keeps each report while neither figures nor plan change: one of many charts is costly to make. */
export function createReportMemory<Page>(
  sources: ReportSources,
  makers: ReportMakers<Page>,
): FindReport<Page> {
  const eras = new WeakMap<MeasureSnapshot, Era<Page>>();
  return async (id) => {
    const { snapshot, plan } = await getFigures(sources);
    const known = eras.get(snapshot);
    const era: Era<Page> = known?.plan === plan ? known : { plan, reports: new Map() };
    eras.set(snapshot, era);
    const kept = era.reports.get(id);
    if (kept !== undefined) return kept;
    const made = makeReport(sources, makers, id);
    era.reports.set(id, made);
    // What does not exist is not kept: made-up addresses must not fill the memory.
    const forget = () => era.reports.delete(id);
    made.then((found) => found ?? forget(), forget);
    return made;
  };
}

async function makeReport<Page>(
  sources: ReportSources,
  { toPage, toPdf }: ReportMakers<Page>,
  id: string,
): Promise<KeptReport<Page> | undefined> {
  const document = await getQuarterlyReport(sources, id);
  if (document === undefined) return undefined;
  return {
    document,
    page: once(() => toPage(document)),
    pdf: onceSettled(() => toPdf(document)),
  };
}
