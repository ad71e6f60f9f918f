import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';

const site = await servedPages(dorsetFolder);

/** Every address that the application answers, as it was registered: `/measures/:id.csv`. */
function routes(): readonly string[] {
  const lines = site.app.printRoutes({ commonPrefix: false }).split('\n');
  const parents: string[] = [];
  return lines.flatMap((line) => {
    const found = /^(?<indent>[│├└─ ]*)(?<step>\S+)(?: \((?<methods>[A-Z, ]+)\))?/.exec(line);
    const { indent = '', step = '', methods } = found?.groups ?? {};
    if (step === '') return [];
    parents.length = indent.length / 4;
    const path = `${parents.join('')}${step}`;
    parents.push(step);
    return methods?.includes('GET') === true ? [path] : [];
  });
}

const words = [
  '',
  'dorset',
  '838',
  'E06000059',
  'kent',
  'school-attendance',
  'cla-placed-over-20-miles',
  'lait-infmort',
  'good-care-provision',
  'gettingWorse',
  'notKnown',
  'behindMost',
  'own',
  'neighbours',
  'authorities',
  'newest',
  '2019',
  '2024-25',
  '2026-27-q2',
  'kids in care',
  'GC-07',
  'lait',
  '16-17 NEET',
  '2026-02-30',
  '9999999999999999999999',
  '-1',
  '1e309',
  'NaN',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%',
  '\u0000',
  '\ud800',
  "'; drop table area; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x.example")',
  '🧒🏽',
  'a,b,,c',
  'x'.repeat(3000),
] as const;

const names = [
  'area',
  'against',
  'set',
  'note',
  'topic',
  'q',
  'region',
  'priority',
  'direction',
  'pace',
  'measure',
  'from',
  'to',
  'find',
  'show',
  'asAt',
  'source',
  'code',
  'back',
  '__proto__',
  'area[]',
] as const;

const word = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }));
const field = fc.tuple(fc.constantFrom(...names), word);

/** Lone halves of a character cannot be written into an address; a browser sends the stand-in. */
const encoded = (text: string) => encodeURIComponent(Buffer.from(text).toString());

function addressOf(route: string, steps: readonly string[]): string {
  let used = 0;
  return route.replaceAll(/:[a-z]+|\*/gi, () => encoded(steps[used++ % steps.length] ?? ''));
}

describe('whatever an address says', () => {
  let known: readonly string[] = [];
  beforeAll(() => {
    known = routes();
  });

  it('the list of routes holds the pages that readers come to', () => {
    expect(known).toEqual(expect.arrayContaining(['/', '/measures', '/measures/:id', '/reports']));
    expect(known.length).toBeGreaterThan(15);
  });

  it('the answer is never an error of ours', { timeout: 300_000 }, async () => {
    const steps = fc.array(word, { minLength: 1, maxLength: 3 });
    const fields = fc.array(field, { maxLength: 6 });
    const asked = fc.tuple(fc.constantFrom(...known), steps, fields);
    await fc.assert(
      fc.asyncProperty(asked, async ([route, stepsAsked, fieldsAsked]) => {
        const query = fieldsAsked.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
        const path = `${addressOf(route, stepsAsked)}?${query.join('&')}`;
        const { status } = await site.get(path);
        expect(status, path).toBeLessThan(500);
      }),
      { seed: 42, numRuns: 1500 },
    );
  });

  it.each(['%zz', '%00', '%ED%A0%80', '%c0%ae%c0%ae/'])(
    'nor where it cannot be read: %s',
    async (broken) => {
      for (const route of known) {
        const path = route.replaceAll(/:[a-z]+|\*/gi, broken);
        const inPath = await site.get(path);
        const inQuery = await site.get(`${route.split(':')[0] ?? '/'}?area=${broken}&q=${broken}`);
        expect([path, inPath.status, inQuery.status].join(' ')).not.toMatch(/ 5\d\d/);
      }
    },
  );
});
