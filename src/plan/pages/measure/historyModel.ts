import { dayInWords } from '../../../lib/calendarDate.js';
import { wordList } from '../../../lib/words.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import { figureText } from '../../../measures/model/figureText.js';
import { periodName } from '../../../measures/model/periodName.js';
import type { SeriesPoint } from '../../../measures/model/seriesSet.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import type { HistoryEntry, RevisedFigure } from '../../model/figureHistory.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { wordingOf } from '../../model/judgedSentence.js';
import { exactText } from '../../model/working/exactText.js';

/** What one release said, and what it changed. */
export interface KnownWhen {
  /** `8 April 2026` */
  readonly asAt: string;
  readonly title: string;
  /** The newest period that it had, with its figure. */
  readonly newest: string;
  readonly changes: readonly string[];
}

export interface HistoryModel {
  readonly lead: string;
  /** Newest first. */
  readonly releases: readonly KnownWhen[];
}

export interface HistoryInput {
  readonly judged: JudgedMeasure;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly releases: readonly SourceRelease[];
}

/** What was known when: each release that gave the measure, in words; `null` where none did. */
export function toHistoryModel({ judged, entries, releases }: HistoryInput): HistoryModel | null {
  const byId = new Map(releases.map((release) => [release.id, release]));
  const known = entries.flatMap((entry): readonly KnownWhen[] => {
    const release = byId.get(entry.releaseId);
    if (release === undefined) return [];
    return [
      {
        asAt: dayInWords(release.asAt),
        title: release.title,
        newest: `${periodName(entry.newest.period)}: ${textOf(judged, entry.newest)}`,
        changes: changeLines(judged, entry),
      },
    ];
  });
  const [first] = known;
  if (first === undefined) return null;
  return {
    lead:
      known.length === 1
        ? `We hold one release with this measure: ${first.title}, as it stood on ${first.asAt}. When a newer one comes, this says what it changed.`
        : 'A new release never replaces an old one. Each is here with what it changed, newest first.',
    releases: known.length === 1 ? [] : known,
  };
}

function changeLines(judged: JudgedMeasure, { changes }: HistoryEntry): readonly string[] {
  if (changes === null) return ['The first that we hold.'];
  const { added, revised, gone } = changes;
  const lines = [
    ...(added.length === 0 ? [] : [`New: ${listed(judged, added)}.`]),
    ...revised.map((each) => revisedLine(judged, each)),
    ...(gone.length === 0 ? [] : [`No longer given: ${listed(judged, gone)}.`]),
  ];
  return lines.length > 0 ? lines : [`Nothing changed for ${judged.area.name}.`];
}

function listed(judged: JudgedMeasure, points: readonly SeriesPoint[]): string {
  return wordList(points.map((point) => `${periodName(point.period)} (${textOf(judged, point)})`));
}

function revisedLine(judged: JudgedMeasure, { before, after }: RevisedFigure): string {
  const was = textOf(judged, before);
  const is = textOf(judged, after);
  const name = periodName(after.period);
  if (was !== is) return `Changed: ${name} was ${was}, now ${is}.`;
  const { revision } = after.period;
  return revision === before.period.revision
    ? `Changed: ${name}, by less than we show or in its mark alone.`
    : `${name} is ${revision} now; it was ${before.period.revision}. The figure stays ${is}.`;
}

/** With all its decimals, so that a small revision can be seen. */
function textOf(judged: JudgedMeasure, point: SeriesPoint): string {
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  return point.value === null
    ? figureText(point, format, judged.area)
    : exactText(point.value, format);
}
