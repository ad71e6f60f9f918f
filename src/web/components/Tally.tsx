import type { VNode } from 'preact';
import {
  type DirectionCounts,
  directionCountLabels,
  directionTones,
  directionVerdicts,
} from './direction.js';
import { Icon, type IconProps } from './Icon.js';

export interface TallyItem {
  readonly label: string;
  readonly count: number;
  readonly icon: IconProps | null;
}

export interface TallyProps {
  readonly items: readonly TallyItem[];
  readonly isSmall?: boolean;
}

/** Big counts, each with its word below. */
export function Tally({ items, isSmall = false }: TallyProps): VNode {
  return (
    <dl class={isSmall ? 'wm-tally wm-tally--small' : 'wm-tally'}>
      {items.map(({ label, count, icon }) => (
        <div class="wm-tally__item">
          <dt>{label}</dt>
          <dd>
            {icon === null ? null : <Icon {...icon} />}
            {count}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface DirectionTallyProps {
  readonly counts: DirectionCounts;
  readonly isSmall?: boolean;
}

/** How many measures are going which way. */
export function DirectionTally({ counts, isSmall = false }: DirectionTallyProps): VNode {
  const items = directionVerdicts.map((verdict) => ({
    label: directionCountLabels[verdict],
    count: counts[verdict],
    icon: { shape: directionTones[verdict], tone: directionTones[verdict] },
  }));
  return <Tally items={items} isSmall={isSmall} />;
}
