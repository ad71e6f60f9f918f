import type { Pace } from './judgement.js';
import type { Period } from './period.js';
import { periodName } from './periodName.js';

/** What a pace needs to be put into words. `periods` are those of the measure. */
export interface PaceWording {
  readonly pace: Pace;
  readonly periods: readonly Period[];
  /** How the area speaks of itself in the middle of a sentence: `we`, or its name. */
  readonly who: string;
}

/** A pace in pieces, for a cell of a table. */
export interface PaceParts {
  /** `behind most places` */
  readonly verdict: string;
  /** `since 2022` */
  readonly since: string;
  /** `126 of 151 rose less` */
  readonly count: string;
}

/** The pace in pieces; `null` where it is not known. */
export function paceParts({ pace, periods }: Omit<PaceWording, 'who'>): PaceParts | null {
  const { verdict, change, authorities, roseMore, roseLess } = pace;
  if (change === null || authorities === null || roseMore === null || roseLess === null) {
    return null;
  }
  const since = `since ${periodCalled(periods, pace.basePeriod)}`;
  const more = `${roseMore} of ${authorities} ${moreWords(pace, change)}`;
  const less = `${roseLess} of ${authorities} ${lessWords(pace, change)}`;
  const most = roseMore > roseLess ? more : less;
  switch (verdict) {
    case 'aheadOfMost':
      return { verdict: 'ahead of most places', since, count: most };
    case 'behindMost':
      return { verdict: 'behind most places', since, count: most };
    case 'roseMoreThanMost':
    case 'fellMoreThanMost':
      return { verdict: unlikeMost(verdict, change), since, count: most };
    case 'aboutAsOthers':
      return { verdict: 'about the same as other places', since, count: `${more}, ${less}` };
    case 'notKnown':
      return null;
  }
}

/**
 * The pace and the count behind it, to stand beside a direction: `behind most places since 2022: 126
 * of 151 rose less`. For one that is not known, why. Without capital and full stop.
 */
export function paceSentence({ pace, periods }: PaceWording): string {
  const parts = paceParts({ pace, periods });
  if (parts === null) return `not known: ${pace.why ?? 'no figures to compare'}`;
  return `${parts.verdict} ${parts.since}: ${parts.count}`;
}

/**
 * What most places did while the area changed as it did, as a sentence of its own: `Since 2020 most
 * places rose more than we did.` `null` where no side holds more than half, or the pace is not known.
 * Says neither better nor worse.
 */
export function whatMostPlacesDid({ pace, periods, who }: PaceWording): string | null {
  const { change, authorities, roseMore, roseLess } = pace;
  if (change === null || authorities === null || roseMore === null || roseLess === null)
    return null;
  const isMore = roseMore > authorities / 2;
  if (!isMore && !(roseLess > authorities / 2)) return null;
  const words = mostPlaces(pace, { change, half: authorities / 2, isMore, who });
  return `Since ${periodCalled(periods, pace.basePeriod)} ${words}.`;
}

interface Majority {
  readonly change: number;
  readonly half: number;
  readonly isMore: boolean;
  readonly who: string;
}

function mostPlaces({ rose, fell }: Pace, { change, half, isMore, who }: Majority): string {
  if (change === 0) return `most places ${isMore ? 'rose' : 'fell'}; ${who} stayed the same`;
  if (change > 0) {
    if (isMore) return `most places rose more than ${who} did`;
    if ((fell ?? 0) > half) return `most places fell while ${who} rose`;
    return `most places rose less than ${who} did${(fell ?? 0) > 0 ? ', or fell' : ''}`;
  }
  if (!isMore) return `most places fell more than ${who} did`;
  if ((rose ?? 0) > half) return `most places rose while ${who} fell`;
  return `most places fell less than ${who} did${(rose ?? 0) > 0 ? ', or rose' : ''}`;
}

/** A place that rose less than one that rose may have fallen or not moved: then that is said too. */
function lessWords(pace: Pace, change: number): string {
  if (change === 0) return 'fell';
  if (change < 0) return 'fell more';
  return orList(['rose less', (pace.fell ?? 0) > 0 ? 'fell' : null, stayedWords(pace)]);
}

function moreWords(pace: Pace, change: number): string {
  if (change === 0) return 'rose';
  if (change > 0) return 'rose more';
  return orList(['fell less', (pace.rose ?? 0) > 0 ? 'rose' : null, stayedWords(pace)]);
}

function stayedWords({ authorities, rose, fell }: Pace): string | null {
  return (authorities ?? 0) > (rose ?? 0) + (fell ?? 0) ? 'stayed the same' : null;
}

function orList(words: readonly (string | null)[]): string {
  const said = words.filter((word) => word !== null);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} or ${last}`;
}

/** A fall that is smaller than most is not called a rise. */
function unlikeMost(verdict: 'roseMoreThanMost' | 'fellMoreThanMost', change: number): string {
  if (verdict === 'roseMoreThanMost') {
    return change > 0 ? 'rose more than in most places' : 'fell less than in most places';
  }
  return change < 0 ? 'fell more than in most places' : 'rose less than in most places';
}

function periodCalled(periods: readonly Period[], label: string | null): string {
  const period = periods.find((each) => each.label === label);
  return period === undefined ? (label ?? '') : periodName(period);
}
