import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { dayInWords } from '../../lib/calendarDate.js';
import { countOf } from '../../lib/words.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import type { ReleaseSize } from '../../measures/store/releaseSizeQueries.js';
import { dataPath, releaseFeedPath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';

export interface ReleaseFeedInput {
  readonly plan: Pick<Plan, 'id' | 'siteName' | 'partnershipName' | 'publishedOn' | 'startYear'>;
  readonly releases: readonly SourceRelease[];
  readonly sizes: readonly ReleaseSize[];
  readonly origin: string;
}

/** Each release of figures that was loaded, the newest first, as an Atom feed. */
export function releaseFeed(input: ReleaseFeedInput): string {
  const { plan, sizes, origin } = input;
  const releases = input.releases.toSorted(byImport);
  const begun = plan.publishedOn ?? `${plan.startYear}-01-01`;
  const feed = new Feed({
    id: uuidOf(`feed of releases of ${plan.id}`),
    title: `New figures in ${plan.siteName}`,
    description: 'Each time that we load figures from an official source, we say so here.',
    updated: new Date(releases[0]?.importedAt ?? begun),
    author: { name: plan.partnershipName },
    link: `${origin}${dataPath()}`,
    feed: `${origin}${releaseFeedPath()}`,
    language: 'en-GB',
    generator: 'Waymark',
  });
  for (const release of releases) {
    const size = sizes.find(({ releaseId }) => releaseId === release.id);
    const before = sizeBefore(release, input);
    feed.addItem({
      title: escaped(`${release.title}, as at ${dayInWords(release.asAt)}`),
      id: uuidOf(size?.contentHash ?? `release ${release.id}`),
      link: `${origin}${dataPath()}#release-${release.id}`,
      date: new Date(release.importedAt),
      published: new Date(release.importedAt),
      description: escaped(summaryOf(release, size, before)),
      author: [{ name: release.publisher }],
    });
  }
  return feed.atom1();
}

/** The one loaded last first: a feed tells what is new here. */
function byImport(a: SourceRelease, b: SourceRelease): number {
  return b.importedAt.localeCompare(a.importedAt) || b.id - a.id;
}

/** Of the release of the same source that was loaded before. */
function sizeBefore(
  { id, source }: SourceRelease,
  { releases, sizes }: ReleaseFeedInput,
): ReleaseSize | undefined {
  const own = new Set(
    releases.filter((each) => each.source === source && each.id < id).map((each) => each.id),
  );
  return sizes.findLast(({ releaseId }) => own.has(releaseId));
}

function summaryOf(
  { publisher, licence }: SourceRelease,
  size: ReleaseSize | undefined,
  before: ReleaseSize | undefined,
): string {
  const from = `From ${publisher}, ${licence}.`;
  if (size === undefined) return from;
  const holds = `It holds ${countOf(size.measures, 'measure')} and ${countOf(size.cells, 'cell')}.`;
  const scope =
    size.coverage === 'pack' ? ' Only the measures of the plan and their groups are in it.' : '';
  const change = before === undefined ? '' : ` ${changeOf(size, before)}`;
  return `${from} ${holds}${scope}${change}`;
}

function changeOf(size: ReleaseSize, before: ReleaseSize): string {
  const measures = differenceOf(size.measures - before.measures, 'measure');
  const cells = differenceOf(size.cells - before.cells, 'cell');
  return `Against the one loaded before it: ${measures} and ${cells}.`;
}

function differenceOf(difference: number, noun: string): string {
  if (difference === 0) return `no more or fewer ${noun}s`;
  return `${countOf(Math.abs(difference), noun)} ${difference > 0 ? 'more' : 'fewer'}`;
}

/** The library writes titles and summaries as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An id that depends on the content alone: the same release has it on every server (UUID version 8). */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
