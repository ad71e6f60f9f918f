import { expect, test } from 'vitest';
import { z } from 'zod';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';

const { app, get, runtime } = await servedPages(dorsetFolder);

const organisation = z.object({ '@type': z.literal('Organization'), name: z.string().min(1) });
const whole = z.url({ protocol: /^https?$/ });

/** What search engines and catalogues ask of a Dataset. */
const datasetSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  url: whole,
  identifier: whole,
  license: whole,
  creator: organisation,
  publisher: organisation,
  isBasedOn: z.object({ '@type': z.literal('Dataset'), name: z.string(), creator: organisation }),
  citation: z.string(),
  dateModified: z.iso.date(),
  temporalCoverage: z.string().regex(/^\d{4}(-\d\d-\d\d)?\/\d{4}(-\d\d-\d\d)?$/),
  spatialCoverage: z.object({
    '@type': z.literal('Place'),
    name: z.string(),
    identifier: z.string().optional(),
  }),
  variableMeasured: z.object({
    '@type': z.literal('PropertyValue'),
    name: z.string(),
    unitText: z.string().min(1),
  }),
  distribution: z
    .array(
      z.object({
        '@type': z.literal('DataDownload'),
        encodingFormat: z.string().regex(/^\w+\/[\w.-]+$/),
        contentUrl: whole,
      }),
    )
    .length(3),
});

const plan = await runtime.plans.current();
const ids = (plan?.kpis ?? []).map(({ id }) => id);

/** Read as text: a hundred pages need no document each. */
async function datasetOf(path: string): Promise<unknown> {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec((await get(path)).text);
  return block?.[1] === undefined ? null : JSON.parse(block[1]);
}

test(
  'every measure with figures describes itself as a Dataset, and no other does',
  { timeout: 120_000 },
  async () => {
    const found = await Promise.all(ids.map(async (id) => datasetOf(`/measures/${id}`)));
    const given = found.filter((each) => each !== null);
    expect(given.length).toBeGreaterThan(50);
    for (const dataset of given) expect(datasetSchema.parse(dataset)).toEqual(dataset);
    expect(await datasetOf('/measures/family-hubs-number')).toBeNull();
  },
);

test('it is about the area of the page, and its files are at the addresses it names', async () => {
  const dataset = datasetSchema.parse(
    await datasetOf('/measures/cla-placed-over-20-miles?area=kent'),
  );
  expect(dataset.spatialCoverage).toEqual({
    '@type': 'Place',
    name: 'Kent',
    identifier: 'E10000016',
  });
  const [csv] = dataset.distribution.map(({ contentUrl }) => new URL(contentUrl));
  const answer = await get(`${csv?.pathname ?? ''}${csv?.search ?? ''}`);
  expect(answer.status).toBe(200);
  expect(answer.type).toMatch(/^text\/csv/);
});

test('addresses begin with the host that was asked, and never with what is no host', async () => {
  const ask = (host: string) =>
    app.inject({ url: '/measures/cla-placed-over-20-miles', headers: { host } });
  expect((await ask('plan.example.org')).body).toContain('"http://plan.example.org/measures/');
  expect((await ask('other.example.org')).body).not.toContain('plan.example.org');
  expect((await ask('evil"host')).body).not.toContain('evil');
});
