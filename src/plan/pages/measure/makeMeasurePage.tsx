import type { Area } from '../../../measures/model/area.js';
import type { AppliedOverride } from '../../../measures/model/override.js';
import type { ListSeriesHistory } from '../../../measures/model/seriesHistory.js';
import { figureHistory, type HistoryEntry } from '../../model/figureHistory.js';
import { groupsOf } from '../../model/groups.js';
import type { Figures } from '../../model/judging.js';
import { seriesIdsOf, type MeasureView } from '../../model/measureView.js';
import { measureWorking } from '../../model/working/measureWorking.js';
import { readBeside, type BesideQuery } from '../beside.js';
import { toMeasureModel } from '../measureModel.js';
import { MeasurePage } from '../MeasurePage.js';
import type { MadePage } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { toHistoryModel } from './historyModel.js';
import { measureDataset } from './measureDataset.js';

export interface MeasureAsked {
  readonly view: MeasureView;
  readonly query: BesideQuery;
  readonly today: string;
  /** Of the site, for machines that read the page. */
  readonly origin: string | null;
}

interface HistorySource {
  readonly listSeriesHistory: ListSeriesHistory;
}

/** Loads everything that is said of one measure and area, and makes its page. */
export async function makeMeasurePage(
  from: HistorySource,
  figures: Figures,
  { view, query, today, origin }: MeasureAsked,
): Promise<MadePage> {
  const { judging, snapshot, plan } = figures;
  const { place, ...viewpoint } = getViewpoint(figures, query.area);
  const beside = readBeside(figures, place, query);
  const judged = await judging.ofMeasure(view, place, beside.choice);
  const sets = await snapshot.load(seriesIdsOf(view));
  const overrides = await snapshot.listOverrides(view.sources.map(({ id }) => id));
  const [source] = view.sources;
  const release = snapshot.releaseByMeasure.get(source?.id ?? '') ?? null;
  const entries = await historyOf(from, figures, { view, place, overrides });
  const model = toMeasureModel({
    judged,
    groups: await groupsOf(figures, view, place),
    plan,
    lists: figures,
    beside,
    viewpoint,
    today,
    releases: source === undefined ? [] : snapshot.releasesOf(source.id),
    overrides,
    working: measureWorking({ judged, sets, release, overrides }),
    history: toHistoryModel({ judged, entries, releases: snapshot.releases }),
  });
  const { title, breadcrumbs, sentence } = model;
  const dataset = measureDataset({
    judged,
    release,
    partnershipName: plan.partnershipName,
    origin,
    address: { area: viewpoint.area, ...beside.address },
  });
  return {
    page: {
      title,
      section: 'measures',
      breadcrumbs,
      description: sentence,
      ...(dataset === null ? {} : { structuredData: dataset }),
    },
    body: <MeasurePage {...model} />,
  };
}

interface HistoryOf {
  readonly view: MeasureView;
  readonly place: Area;
  readonly overrides: readonly AppliedOverride[];
}

/** One query for all releases; figures that stand under another area's name come with that area. */
async function historyOf(
  { listSeriesHistory }: HistorySource,
  { snapshot }: Figures,
  { view, place, overrides }: HistoryOf,
): Promise<readonly HistoryEntry[]> {
  if (view.sources.length === 0) return [];
  const known = [...new Set(overrides.map(({ override }) => override))];
  const from = known.flatMap(({ areaId, action }) =>
    action.kind === 'reassign' && action.toAreaId === place.id ? [areaId] : [],
  );
  const areaIds = [...new Set([place.id, ...from])];
  const { register } = snapshot;
  return figureHistory({
    view,
    areas: areaIds.flatMap((id) => register.areas[register.indexById.get(id) ?? -1] ?? []),
    history: await listSeriesHistory({ measureIds: view.sources.map(({ id }) => id), areaIds }),
    overrides: known,
  });
}
