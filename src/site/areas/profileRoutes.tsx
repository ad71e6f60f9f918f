import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { NotFoundError } from '../../lib/refusals.js';
import type { Area } from '../../measures/model/area.js';
import { findArea } from '../../measures/model/areaLookup.js';
import { listReleaseSizes } from '../../measures/store/releaseSizeQueries.js';
import { areaFilePath, areaPath } from '../../paths/areas.js';
import { tableFormats } from '../../paths/query.js';
import { getFigures, type Figures } from '../../plan/model/judging.js';
import { besideKey, ofBeside, readBeside } from '../../plan/pages/beside.js';
import { filled, sendKeptPage, sendPage, type MadePage } from '../../plan/pages/planPages.js';
import { readQuery } from '../../web/http/readQuery.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import type { SitePages } from '../sitePages.js';
import { readAreaLists } from './areaLists.js';
import { judgeViews } from './judgeViews.js';
import { everyMeasure, listedViews } from './measureSections.js';
import { profileDownload } from './profileDownload.js';
import type { ProfileInput } from './profileInput.js';
import { toProfileModel } from './profileModel.js';
import { ProfilePage } from './ProfilePage.js';
import { unknownArea } from './unknownArea.js';

const ofProfile = ofBeside.omit({ area: true }).extend({ topic: filled });
const ofSlug = z.object({ slug: z.string() });

type ProfileQuery = z.infer<typeof ofProfile>;

const inPath = (path: string): string => path.replace('%3A', ':');

/** Each area with all its measures, as a page and as files. */
export function registerProfilePages(pages: SitePages): void {
  const { app, dependencies } = pages;
  app.get(inPath(areaPath(':slug')), async (request, reply) => {
    const { slug, query } = askedOf(request);
    const figures = await getFigures(dependencies);
    const place = findArea(figures.snapshot.register, slug);
    if (place === undefined) {
      const lists = await readAreaLists(dependencies, figures);
      return sendPage(pages, reply.code(404), unknownArea(lists, slug));
    }
    const { address } = readBeside(figures, place, query);
    // One address for each area, whichever of its codes was asked for.
    if (place.id !== slug) {
      return reply.redirect(areaPath(place.id, { topic: query.topic, ...address }));
    }
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: (now) =>
          `area ${place.id} ${query.topic ?? ''} ${besideKey(readBeside(now, place, query))}`,
        make: async (now) => makeProfile(await readProfile(pages, now, { place, query })),
      },
    );
  });
  for (const format of tableFormats) {
    app.get(inPath(areaFilePath(':slug', format)), async (request, reply) => {
      const { slug, query } = askedOf(request);
      const figures = await getFigures(dependencies);
      const place = findArea(figures.snapshot.register, slug);
      if (place === undefined) throw new NotFoundError(`no area is called ${slug}`);
      const input = await readProfile(pages, figures, { place, query });
      return sendDownload(reply, profileDownload(input), format);
    });
  }
}

function askedOf(request: FastifyRequest): { readonly slug: string; readonly query: ProfileQuery } {
  return { slug: ofSlug.parse(request.params).slug, query: readQuery(ofProfile, request) };
}

async function readProfile(
  { dependencies }: SitePages,
  figures: Figures,
  { place, query }: { readonly place: Area; readonly query: ProfileQuery },
): Promise<ProfileInput> {
  const beside = readBeside(figures, place, query);
  const [lists, sizes, judged] = await Promise.all([
    readAreaLists(dependencies, figures),
    listReleaseSizes(dependencies.database.db),
    judgeViews(figures, listedViews(figures), { area: place, choice: beside.choice }),
  ]);
  return { figures, lists, sizes, place, topic: query.topic ?? everyMeasure, beside, judged };
}

function makeProfile(input: ProfileInput): MadePage {
  const model = toProfileModel(input);
  const { title, breadcrumbs, lead } = model;
  return {
    page: { title, section: 'places', breadcrumbs, hasCover: true, description: lead },
    body: <ProfilePage {...model} />,
  };
}
