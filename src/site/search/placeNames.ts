import type { Area } from '../../measures/model/area.js';

/** What people write for the names of counties and cities. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  'bath-and-north-east-somerset': ['BANES'],
  bedford: ['Beds'],
  'brighton-and-hove': ['Brighton'],
  buckinghamshire: ['Bucks'],
  cambridgeshire: ['Cambs'],
  derbyshire: ['Derbys'],
  gloucestershire: ['Glos'],
  hampshire: ['Hants'],
  hertfordshire: ['Herts'],
  lancashire: ['Lancs'],
  leicestershire: ['Leics'],
  lincolnshire: ['Lincs'],
  nottinghamshire: ['Notts'],
  oxfordshire: ['Oxon'],
  shropshire: ['Salop'],
  staffordshire: ['Staffs'],
  warwickshire: ['Warks'],
  wiltshire: ['Wilts'],
  worcestershire: ['Worcs'],
};

/**
 * What an area is called besides its name: the usual short forms, and the first letters of a name of
 * three places or more. `Bournemouth, Christchurch and Poole` → `BCP`.
 */
export function otherNamesOf({ id, name }: Pick<Area, 'id' | 'name'>): readonly string[] {
  const capitals = name.match(/\b\p{Lu}/gu) ?? [];
  return [...(shortNames[id] ?? []), ...(capitals.length >= 3 ? [capitals.join('')] : [])];
}
