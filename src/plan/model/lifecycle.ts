/**
 * Where a measure's figures stand.
 * `live`: figures come and go on coming; `liveWithCaveat`: so, with few of them or a change to mind;
 * `paused`: the publisher has stopped for now; `ended`: for good;
 * `misfiled`: published under another area's name;
 * `successor`: the plan's own wording is no longer published, and another measure stands in;
 * `notInSource`: published, but not in a source that is loaded;
 * `local`: only the partnership can collect it; `noSuchMeasure`: it has never been published.
 */
export const lifecycles = [
  'live',
  'liveWithCaveat',
  'paused',
  'ended',
  'misfiled',
  'successor',
  'notInSource',
  'local',
  'noSuchMeasure',
] as const;

export type Lifecycle = (typeof lifecycles)[number];

/** How a measure is counted on pages. Only `judged` ones are counted by direction. */
export type LifecycleGroup = 'judged' | 'paused' | 'ended' | 'notYetCollected';

/**
 * The group in which a measure is counted.
 * Paused, ended and not-yet-collected measures stand apart, so that *not known* means a measure
 * that could be judged and cannot be yet. A misfiled series is published, so it is `judged`
 * (as not known); a measure that never existed is `notYetCollected`.
 */
export function lifecycleGroup(kpi: { readonly lifecycle: Lifecycle }): LifecycleGroup {
  switch (kpi.lifecycle) {
    case 'live':
    case 'liveWithCaveat':
    case 'misfiled':
    case 'successor':
      return 'judged';
    case 'paused':
      return 'paused';
    case 'ended':
      return 'ended';
    case 'notInSource':
    case 'local':
    case 'noSuchMeasure':
      return 'notYetCollected';
  }
}

const groupWords: Readonly<Record<LifecycleGroup, string>> = {
  judged: 'with national figures',
  paused: 'paused by the publisher',
  ended: 'ended by the publisher',
  notYetCollected: 'not yet collected',
};

/** The group in the reader's words: `lifecycleGroupText('ended')` → `ended by the publisher`. */
export function lifecycleGroupText(group: LifecycleGroup): string {
  return groupWords[group];
}
