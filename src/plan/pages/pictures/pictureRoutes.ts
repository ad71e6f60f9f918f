import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { chartNames, measuresPath, type ChartName } from '../../../paths/measures.js';
import { pictureFormats, type PictureFormat } from '../../../paths/query.js';
import { createFileMemory } from '../../../web/http/fileMemory.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { getFigures, type Figures } from '../../model/judging.js';
import { ofBeside, readBeside } from '../beside.js';
import type { PlanPages } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { hasPicture, pictureOf, type ChartPicture, type PictureInput } from './pictureOf.js';
import { pngFile } from './pngFile.js';

const ofId = z.object({ id: z.string() });

const contentTypes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

/** About 300 pictures: an SVG has some 15 KB, a PNG some 80. */
const mostBytesKept = 24_000_000;

/** Each chart of a measure as a picture for print and press. */
export function registerMeasurePictures({ app, dependencies }: PlanPages): void {
  const kept = createFileMemory<Buffer>(mostBytesKept);
  for (const chart of chartNames) {
    for (const format of pictureFormats) {
      app.get(`${measuresPath()}/:id/${chart}.${format}`, async (request, reply) => {
        const { id } = ofId.parse(request.params);
        const figures = await getFigures(dependencies);
        const { input, key } = await readPicture(figures, { id, chart, request });
        const { area } = input.judged;
        if (!hasPicture(input)) {
          // Whoever asks for a picture by its address has no page around it to say why.
          const why = `There is no such chart for ${area.name}: too few figures are loaded.`;
          return reply.code(404).type('text/plain; charset=utf-8').send(why);
        }
        const file = await kept(figures.judging, `${key} ${format}`, () =>
          toFile(pictureOf(input), format),
        );
        const name = `${fileName(id, area.id, chart)}.${format}`;
        return reply
          .type(contentTypes[format])
          .header('content-disposition', `inline; filename="${name}"`)
          .send(file);
      });
    }
  }
}

interface PictureAsked {
  readonly id: string;
  readonly chart: ChartName;
  readonly request: Pick<FastifyRequest, 'query'>;
}

async function readPicture(figures: Figures, { id, chart, request }: PictureAsked) {
  const { judging, snapshot, plan } = figures;
  const view = judging.findView(id);
  if (view === undefined) throw new NotFoundError(`there is no measure ${id}`);
  const query = readQuery(ofBeside, request);
  const { place } = getViewpoint(figures, query.area);
  const beside = readBeside(figures, place, query);
  const input: PictureInput = {
    judged: await judging.ofMeasure(view, place, beside.choice),
    chart,
    release: snapshot.releaseByMeasure.get(view.sources[0]?.id ?? ''),
    siteName: plan.siteName,
  };
  // A picture does not show the note of a set, so that one with another note is the same picture.
  const { against, set } = beside.address;
  return { input, key: JSON.stringify([id, chart, place.id, against, set]) };
}

async function toFile(picture: ChartPicture, format: PictureFormat): Promise<Buffer> {
  const { svg, title, description, source } = picture;
  if (format === 'svg') return Buffer.from(svg);
  return pngFile(svg, { Title: title, Description: description, Source: source });
}

function fileName(id: string, area: string, chart: ChartName): string {
  return `${id}-${area}-${chart}`.replace(/[^a-z0-9-]+/gi, '-');
}
