import { areaFilePath, areaPath, compareAreasPath } from '../../paths/areas.js';
import { gridPath } from '../../paths/measures.js';
import { tableFileLinks } from '../../paths/query.js';
import type { Beside } from '../../plan/pages/beside.js';
import { toBesideForm, type BesideFormModel } from '../../plan/pages/besideFormModel.js';
import type { Link } from '../../web/page/shell.js';
import { everyMeasure } from './measureSections.js';
import type { ProfileInput } from './profileInput.js';

/** Where the page of an area leads to. */
export interface ProfileLinks {
  readonly compare: Link;
  readonly grid: Link;
  readonly beside: BesideFormModel;
}

/** To the plan's measures with their pace, to other places, and to what this one is set beside. */
export function profileLinks(input: ProfileInput): ProfileLinks {
  const { figures, place, beside, topic } = input;
  const { plan } = figures;
  const isOurs = place.id === plan.areaId;
  return {
    compare: {
      text: `Set ${place.name} side by side with other places`,
      href: compareAreasPath({ areas: isOurs ? [place.id] : [plan.areaId, place.id] }),
    },
    grid: {
      text: 'See the plan’s measures with their pace',
      href: gridPath({ area: isOurs ? null : place.id }),
    },
    beside: toBesideForm({
      lists: figures,
      place,
      beside,
      action: areaPath(place.id),
      area: null,
      kept: { topic: topicInAddress(topic) },
    }),
  };
}

/** What an address sets the place beside, for a form that asks for something else. */
export function keptOf({ address }: Beside): Readonly<Record<string, string>> {
  const { against, set, note } = address;
  const fields = Object.entries({ against, set: set?.join(',') ?? null, note });
  return Object.fromEntries(
    fields.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** All measures are what an address without a topic shows. */
function topicInAddress(topic: string): string | null {
  return topic === everyMeasure ? null : topic;
}

export function downloadLinks({ place, topic, beside }: ProfileInput): readonly Link[] {
  return tableFileLinks((format) =>
    areaFilePath(place.id, format, { topic: topicInAddress(topic), ...beside.address }),
  );
}
