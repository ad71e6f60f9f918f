import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { chartNames, measuresPath, type ChartName } from '../../../paths/measures.js';
import { pictureFormats, type PictureFormat } from '../../../paths/query.js';
import { createFileMemory } from '../../../web/http/fileMemory.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { getFigures, type Figures } from '../../model/judging.js';
import { besideKey, ofBeside, readBeside, type BesideQuery } from '../beside.js';
import type { PlanPages } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { pictureOf, type ChartPicture } from './pictureOf.js';
import { pngFile } from './pngFile.js';
import { withPngText } from './pngText.js';

const ofId = z.object({ id: z.string() });

const contentTypes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

/** About 300 pictures: an SVG has some 15 KB, a PNG some 80. */
const mostBytesKept = 24_000_000;

/** Each chart of a measure as a picture for print and press. */
export function registerMeasurePictures({ app, dependencies }: PlanPages): void {
  const kept = createFileMemory(mostBytesKept);
  for (const chart of chartNames) {
    for (const format of pictureFormats) {
      app.get(`${measuresPath()}/:id/${chart}.${format}`, async (request, reply) => {
        const { id } = ofId.parse(request.params);
        const query = readQuery(ofBeside, request);
        const figures = await getFigures(dependencies);
        const { place } = getViewpoint(figures, query.area);
        const beside = besideKey(readBeside(figures, place, query));
        const file = await kept(
          figures.judging,
          `${id} ${chart} ${format} ${place.id} ${beside}`,
          async () => toFile(await makePicture(figures, { id, chart, query }), format),
        );
        return reply
          .type(contentTypes[format])
          .header(
            'content-disposition',
            `inline; filename="${fileName(id, place.id, chart)}.${format}"`,
          )
          .send(file);
      });
    }
  }
}

interface PictureAsked {
  readonly id: string;
  readonly chart: ChartName;
  readonly query: BesideQuery;
}

async function makePicture(
  figures: Figures,
  { id, chart, query }: PictureAsked,
): Promise<ChartPicture> {
  const { judging, snapshot, plan } = figures;
  const view = judging.findView(id);
  if (view === undefined) throw new NotFoundError(`there is no measure ${id}`);
  const { place } = getViewpoint(figures, query.area);
  const { choice } = readBeside(figures, place, query);
  return pictureOf({
    judged: await judging.ofMeasure(view, place, choice),
    chart,
    release: snapshot.releaseByMeasure.get(view.sources[0]?.id ?? ''),
    siteName: plan.siteName,
  });
}

async function toFile(picture: ChartPicture, format: PictureFormat): Promise<Buffer> {
  const { svg, title, description, source } = picture;
  if (format === 'svg') return Buffer.from(svg);
  return withPngText(await pngFile(svg), {
    Title: title,
    Description: description,
    Source: source,
  });
}

function fileName(id: string, area: string, chart: ChartName): string {
  return `${id}-${area}-${chart}`.replace(/[^a-z0-9-]+/gi, '-');
}
