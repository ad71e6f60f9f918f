import type { Area } from '../../../measures/model/area.js';
import type { AppliedOverride } from '../../../measures/model/override.js';
import type { ListSeriesHistory } from '../../../measures/model/seriesHistory.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import { figureHistory, type HistoryEntry } from '../../model/figureHistory.js';
import { groupsOf } from '../../model/groups.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import type { Figures } from '../../model/judging.js';
import { seriesIdsOf, type MeasureView } from '../../model/measureView.js';
import { measureWorking } from '../../model/working/measureWorking.js';
import { readBeside, type Beside, type BesideQuery } from '../beside.js';
import { toMeasureModel, type MeasureInput } from '../measureModel.js';
import { MeasurePage } from '../MeasurePage.js';
import type { MadePage } from '../planPages.js';
import { getViewpoint, type PlaceSeen } from '../viewpoint.js';
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
  asked: MeasureAsked,
): Promise<MadePage> {
  const { snapshot, plan } = figures;
  const { view, query, origin } = asked;
  const seen = getViewpoint(figures, query.area);
  const beside = readBeside(figures, seen.place, query);
  const judged = await figures.judging.ofMeasure(view, seen.place, beside.choice);
  const release = snapshot.releaseByMeasure.get(view.sources[0]?.id ?? '') ?? null;
  const input = await loadInput(from, figures, { ...asked, seen, beside, judged, release });
  const model = toMeasureModel(input);
  const { title, breadcrumbs, sentence } = model;
  const { partnershipName } = plan;
  const address = { area: seen.area, ...beside.address };
  const dataset = measureDataset({ judged, release, partnershipName, origin, address });
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

interface InputOf extends MeasureAsked {
  readonly seen: PlaceSeen;
  readonly beside: Beside;
  readonly judged: JudgedMeasure;
  /** That gave the newest figures. */
  readonly release: SourceRelease | null;
}

async function loadInput(
  from: HistorySource,
  figures: Figures,
  { view, today, seen, beside, judged, release }: InputOf,
): Promise<MeasureInput> {
  const { snapshot, plan } = figures;
  const { place, ...viewpoint } = seen;
  const [source] = view.sources;
  const sets = await snapshot.load(seriesIdsOf(view));
  const overrides = await snapshot.listOverrides(view.sources.map(({ id }) => id));
  const entries = await historyOf(from, figures, { view, place, overrides });
  return {
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
