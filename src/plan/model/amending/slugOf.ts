import { foldName } from '../../../people/model/personName.js';

const mostOfSlug = 60;

/**
 * A name as an id of the plan is written: `slugOf('Harbour Trust & Friends')` →
 * `harbour-trust-friends`. A name without letters or digits is `organisation`.
 */
export function slugOf(name: string): string {
  const slug = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostOfSlug)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'organisation' : slug;
}
