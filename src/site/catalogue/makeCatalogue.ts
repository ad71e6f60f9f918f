import type { Figures } from '../../plan/model/judging.js';
import { getViewpoint } from '../../plan/pages/viewpoint.js';
import { measureEntries } from './catalogueEntry.js';
import type { CatalogueInput } from './dcatCatalogue.js';
import { tableEntries } from './tableEntries.js';

/** Everything that the site gives away. Without figures there is nothing in it. */
export async function makeCatalogue(figures: Figures): Promise<Omit<CatalogueInput, 'origin'>> {
  const { plan, snapshot, judging } = figures;
  const { place } = getViewpoint(figures, undefined);
  const measures = measureEntries({ plan, snapshot, judged: await judging.ofPlan(place) });
  const [release] = snapshot.releases;
  const spans = measures.flatMap(({ span }) => span ?? []);
  const start = spans.map((span) => span.start).toSorted()[0];
  const end = spans
    .map((span) => span.end)
    .toSorted()
    .at(-1);
  const span = start === undefined || end === undefined ? null : { start, end };
  const england = snapshot.register.areas.find(({ level }) => level === 'country');
  return {
    title: `Data of ${plan.siteName}`,
    description: `The figures behind ${plan.siteName}: every measure with national figures, and tables made of them.`,
    publisher: plan.partnershipName,
    modifiedOn: release?.asAt ?? plan.publishedOn ?? `${plan.startYear}-01-01`,
    places: [place, ...(england === undefined ? [] : [england])].map(({ gssCode, name }) => ({
      code: gssCode,
      name,
    })),
    entries: release === undefined ? [] : [...tableEntries({ plan, release, span }), ...measures],
  };
}
