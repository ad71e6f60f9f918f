import { expect, it } from 'vitest';
import { slugOf } from './slugOf.js';

it.each([
  ['Harbour Trust & Friends', 'harbour-trust-friends'],
  ['O’Neill’s Élan', 'oneills-elan'],
  ['– – –', 'organisation'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(200), 'x'.repeat(60)],
])('the id of “%s” is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
