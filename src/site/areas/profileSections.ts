import { countOf } from '../../lib/words.js';
import { measurePath } from '../../paths/measures.js';
import { priorityPath } from '../../paths/plan.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import type { Link } from '../../web/page/shell.js';
import { measureSections, type MeasureSection } from './measureSections.js';
import type { ProfileInput } from './profileInput.js';
import { profileRow, type ProfileRow } from './profileRows.js';

/** Measures of an area under one heading. */
export interface ProfileSection {
  readonly id: string;
  readonly name: string;
  /** The priority's page; `null` for a topic. */
  readonly href: string | null;
  readonly number: number | null;
  readonly size: string;
  /** With the measures of this topic that stand elsewhere on the page. */
  readonly total: number;
  readonly caption: string;
  readonly hasDirection: boolean;
  readonly rows: readonly ProfileRow[];
  /** Measures of this topic that stand elsewhere on the page. */
  readonly elsewhere: { readonly text: string; readonly links: readonly Link[] } | null;
}

export function profileSections(input: ProfileInput): readonly ProfileSection[] {
  const { figures, topic, place, judged } = input;
  const byView = new Map(judged.map((each) => [each.view.id, each]));
  const area = place.id === figures.plan.areaId ? null : place.id;
  return measureSections(figures, topic).map((section) => {
    const { id, name, number, views } = section;
    return {
      id,
      name,
      number,
      href: number === null ? null : priorityPath(id, { area }),
      size: countOf(views.length, 'measure'),
      total: views.length + section.elsewhere.length,
      caption: `${name}: figures for ${place.name}`,
      hasDirection: views.some(({ comparability }) => comparability !== null),
      rows: views.flatMap((view) => {
        const found = byView.get(view.id);
        return found === undefined
          ? []
          : [profileRow(found, { area, beside: input.beside.address })];
      }),
      elsewhere: elsewhereOf(section, area),
    };
  });
}

/** The plan's are many and counted; those under another topic are few and named. */
function elsewhereOf(
  { elsewhere }: MeasureSection,
  area: string | null,
): ProfileSection['elsewhere'] {
  if (elsewhere.length === 0) return null;
  const others = elsewhere.filter(({ kpi }) => kpi === null);
  const ofPlan = elsewhere.length - others.length;
  const parts = [
    ofPlan === 0
      ? ''
      : `${countOf(ofPlan, 'measure')} of this topic ${ofPlan === 1 ? 'stands' : 'stand'} under the plan’s priorities, above.`,
    others.length === 0 ? '' : 'Also of this topic, and listed under another one:',
  ];
  return {
    text: parts.filter((part) => part !== '').join(' '),
    links: others.map((view) => linkTo(view, area)),
  };
}

function linkTo({ id, title }: MeasureView, area: string | null): Link {
  return { text: title, href: measurePath(id, { area }) };
}
