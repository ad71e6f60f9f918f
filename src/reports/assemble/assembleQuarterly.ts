import { dayInWords } from '../../lib/calendarDate.js';
import type { Area } from '../../measures/model/area.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { Figures } from '../../plan/model/judging.js';
import type { ReportDocument } from '../document/reportDocument.js';
import type { Quarter } from '../model/quarter.js';
import { changesSection } from './changes.js';
import { compareQuarters, type QuarterChanges } from './figureChanges.js';
import { notesSection } from './notes.js';
import { openingSections, summaryOf } from './opening.js';
import { prioritySection } from './prioritySection.js';

/** The quarter's figures and those of the quarter before, each as they stood on its last day. */
export interface QuarterlyInput {
  readonly quarter: Quarter;
  readonly before: Quarter;
  readonly figures: Figures;
  readonly figuresBefore: Figures;
  readonly area: Area;
  /** Where a path of the site leads from the report; `null` for no link at all. */
  readonly linkTo: (path: string) => string | null;
}

/** What every section of the report draws on. */
export interface QuarterlyMaterial extends QuarterlyInput {
  /** Every measure of the plan, in the plan's order. */
  readonly judged: readonly JudgedMeasure[];
  readonly changes: QuarterChanges;
}

/** The quarterly impact report, put together from what is stored and from nothing else. */
export async function assembleQuarterly(input: QuarterlyInput): Promise<ReportDocument> {
  const { quarter, figures, figuresBefore, area } = input;
  const { plan } = figures;
  const judged = await figures.judging.ofPlan(area);
  const judgedBefore = await figuresBefore.judging.ofPlan(area);
  const { snapshot } = figures;
  const changes = compareQuarters({ judged, judgedBefore, snapshot, before: input.before });
  const material: QuarterlyMaterial = { ...input, judged, changes };
  return {
    id: quarter.id,
    kind: 'quarterly',
    language: 'en-GB',
    eyebrow: 'Impact report',
    title: quarter.title,
    planName: plan.planName,
    partnershipName: plan.partnershipName,
    asAt: quarter.end,
    status: [`Figures as they stood on ${dayInWords(quarter.end)}.`],
    summary: summaryOf(material),
    siteAddress: null,
    opening: openingSections(material),
    body: [
      ...plan.priorities.map((priority) => prioritySection(material, priority)),
      changesSection(material),
      notesSection(material),
    ],
  };
}
