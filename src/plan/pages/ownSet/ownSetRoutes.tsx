import { z } from 'zod';
import { BadRequestError } from '../../../lib/refusals.js';
import { areaPath, areasPath, ownSetPath } from '../../../paths/areas.js';
import { measurePath, measuresPath } from '../../../paths/measures.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { askedOf, ofBeside, ownWord } from '../beside.js';
import { getFigures } from '../../model/judging.js';
import { parseOwnSet, type OwnSet } from '../ownSet.js';
import { sendPage, type PlanPages } from '../planPages.js';
import { getViewpoint, type PlaceSeen } from '../viewpoint.js';
import { toOwnSetModel } from './ownSetModel.js';
import { OwnSetPage } from './OwnSetPage.js';

const ofOwnSet = ofBeside.omit({ against: true }).extend({
  back: z.string().optional(),
  done: z.string().optional(),
});

/** Where a reader chooses a set of places: it checks the choice and leads back to the page with it. */
export function registerOwnSetPage(pages: PlanPages): void {
  pages.app.get(ownSetPath(), async (request, reply) => {
    const figures = await getFigures(pages.dependencies);
    const query = readQuery(ofOwnSet, request);
    const seen = getViewpoint(figures, query.area);
    const { register } = figures.snapshot;
    const asked = askedOf(query);
    const back = query.back ?? areaPath(seen.place.id);
    const toBack = backTo(back);
    const parsed = query.done === undefined ? null : parseOwnSet(register, seen.place, asked);
    if (parsed?.ok === true) return reply.redirect(toBack(seen, parsed.value));
    const problem = parsed === null ? null : parsed.error;
    const model = toOwnSetModel({ register, place: seen.place, back, asked, problem });
    const page = {
      title: model.title,
      section: 'places',
      breadcrumbs: [{ text: 'Places', href: areasPath() }],
      errors: model.errors,
    } as const;
    return sendPage(pages, reply.code(problem === null ? 200 : 422), {
      page,
      body: <OwnSetPage {...model} />,
    });
  });
}

/**
 * The address of the page to go back to, built anew from its kind and id, so that none but our own
 * pages can be meant.
 * @throws BadRequestError for any other page
 */
function backTo(back: string): (seen: PlaceSeen, set: OwnSet) => string {
  const own = ({ areaIds, note }: OwnSet) => ({ against: ownWord, set: areaIds, note });
  const [kind, id] = [measuresPath(), areasPath()].flatMap((root) => {
    const rest = back.startsWith(`${root}/`) ? back.slice(root.length + 1) : '';
    return /^[A-Za-z0-9-]+$/.test(rest) ? [root, rest] : [];
  });
  if (id === undefined) {
    throw new BadRequestError(
      'We do not know which page to go back to. Open a measure or a place and choose from there.',
    );
  }
  return kind === measuresPath()
    ? ({ area }, set) => measurePath(id, { area, ...own(set) })
    : (_, set) => areaPath(id, own(set));
}
