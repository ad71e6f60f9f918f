import type { VNode } from 'preact';
import { Tally } from './Tally.js';

export interface PaceCountsProps {
  readonly ahead: number;
  readonly aboutTheSame: number;
  readonly behind: number;
  /** Rose or fell more than most where neither way is good by itself: shown only where there are any. */
  readonly unlikeMost: number;
  readonly notKnown: number;
}

/** How many measures changed more or less favourably than elsewhere. No shapes: those are directions. */
export function PaceCounts(counts: PaceCountsProps): VNode {
  const items = [
    { label: 'ahead of most places', count: counts.ahead, icon: null },
    { label: 'about the same', count: counts.aboutTheSame, icon: null },
    { label: 'behind most places', count: counts.behind, icon: null },
    ...(counts.unlikeMost === 0
      ? []
      : [{ label: 'moved unlike most', count: counts.unlikeMost, icon: null }]),
    { label: 'not known', count: counts.notKnown, icon: null },
  ];
  return <Tally items={items} isSmall />;
}
