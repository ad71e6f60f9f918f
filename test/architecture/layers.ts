/** Each domain, earliest first: one may use those before it, never those after. */
const domains = [
  'people',
  'journal',
  'measures',
  'plan',
  'delivery',
  'voice',
  'evidence',
  'meetings',
  'funds',
  'directory',
  'frontdoor',
  'registers',
  'reports',
] as const;

/** Where a file lies: `src/plan/store/actionQueries.ts` is in folder `plan`, ring `store`. */
interface Place {
  readonly folder: string;
  readonly ring: string;
  readonly name: string;
  readonly path: string;
}

/** Files that put everything together lie at the top of `src`, or in `cli`. */
function isTop(place: Place): boolean {
  return place.folder === '' || place.folder === 'cli';
}

function toPlace(path: string): Place {
  const parts = path.replace(/^src\//, '').split('/');
  const name = (parts.at(-1) ?? '').replace(/\.tsx?$/, '');
  const folder = parts.length > 1 ? (parts[0] ?? '') : '';
  return { folder, ring: parts.length > 2 ? (parts[1] ?? '') : '', name, path };
}

const orderOf = (folder: string): number => domains.findIndex((domain) => domain === folder);
const isDomain = (place: Place): boolean => orderOf(place.folder) >= 0;

/** Whether a file of `src` may import another, both by their paths from the root. */
export function mayImport(fromPath: string, toPath: string): boolean {
  const from = toPlace(fromPath);
  const to = toPlace(toPath);
  if (isTop(from)) return true;
  if (isTop(to)) return false;
  if (from.folder === to.folder && from.ring === to.ring) return true;
  if (to.folder === 'lib') return true;
  return isDomain(from) ? domainMayImport(from, to) : shelfMayImport(from, to);
}

function domainMayImport(from: Place, to: Place): boolean {
  const isOwn = from.folder === to.folder;
  const isEarlier = isDomain(to) && orderOf(to.folder) < orderOf(from.folder);
  switch (from.ring) {
    case 'model':
      return to.folder === 'statistics' || (isEarlier && to.ring === 'model');
    case 'store':
      return to.folder === 'database' || ((isOwn || isEarlier) && to.ring === 'model');
    case 'commands':
      if (isOwn) return ['model', 'store'].includes(to.ring);
      return to.folder === 'database' || (isEarlier && isOffered(to));
    case 'pages':
      if (isOwn && to.ring !== 'store') return true;
      return isReadable(to) || ['web', 'charts', 'paths'].includes(to.folder);
    case 'assemble':
      if (isOwn) return ['document', 'model'].includes(to.ring);
      return isReadable(to) || ['statistics', 'charts', 'paths'].includes(to.folder);
    case 'render':
      return (isOwn && to.ring === 'document') || ['charts', 'web'].includes(to.folder);
    default:
      return false;
  }
}

/** What a domain lets any page read: its model, and the reading half of its store. */
function isReadable(to: Place): boolean {
  return isDomain(to) && (to.ring === 'model' || isQueries(to));
}

/** What a domain lets later domains use. */
function isOffered(to: Place): boolean {
  return isReadable(to) || to.ring === 'commands';
}

function isQueries(to: Place): boolean {
  return to.ring === 'store' && /(Queries|Memory)$/.test(to.name);
}

const innerRings = ['model', 'store', 'commands'];

function offersOrShows(to: Place): boolean {
  return (isDomain(to) && isOffered(to)) || ['web', 'charts', 'paths'].includes(to.folder);
}

/** Folders beside the domains. */
function shelfMayImport(from: Place, to: Place): boolean {
  if (from.folder === to.folder) return true;
  switch (from.folder) {
    case 'web':
      return to.folder === 'people' && to.ring === 'model';
    case 'jobs':
    case 'mail':
      return to.folder === 'database';
    case 'charts':
      return to.folder === 'statistics' || (to.folder === 'measures' && to.ring === 'model');
    case 'importers':
      return ['measures', 'plan'].includes(to.folder) && innerRings.includes(to.ring);
    case 'packs':
      return ['people', 'measures', 'plan'].includes(to.folder) && innerRings.includes(to.ring);
    case 'site':
      // The home page is made of the rows that the domains' own pages show.
      if (isDomain(to) && to.ring === 'pages') return true;
      return offersOrShows(to);
    case 'api':
    case 'demo':
      return offersOrShows(to);
    default:
      // lib, database, statistics, paths: nothing more of ours.
      return false;
  }
}
