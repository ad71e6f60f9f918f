/** One of every kind of page of Dorset's plan, and of the same kind where it looks different. */
export const dorsetPages = [
  '/',
  '/?area=kent',
  '/priorities/good-care-provision',
  '/priorities/local-family-help',
  '/measures',
  '/measures?q=NEET',
  '/measures/cla-placed-over-20-miles',
  '/measures/first-time-entrants-youth-justice',
  '/measures/ehcp-number',
  '/measures/family-hubs-number',
  '/measures/ehcp-rate?against=own&set=devon,kent&note=Both+are+counties',
  '/areas/beside?back=/measures/ehcp-rate&done=yes&set=devon',
  '/measures/lait-infmort?area=birmingham',
  '/grid',
  '/grid?area=kent&direction=gettingBetter&pace=behind',
  '/search',
  '/search?q=kids+in+care',
  '/search?q=attendannce+zzzz',
  '/actions',
  '/actions?q=zeppelin',
  '/actions/GC-07',
  '/reports',
  '/reports/2026-27-q2',
  '/no-such-page',
] as const;

/** The same with no figures loaded; what does not depend on figures is left out. */
export const pagesWithoutFigures = [
  '/',
  '/priorities/good-care-provision',
  '/measures',
  '/measures/cla-placed-over-20-miles',
  '/grid',
  '/search?q=attendance',
  '/reports/2026-27-q2',
] as const;

export const alderburyPages = [
  '/',
  '/priorities/learning-well',
  '/measures',
  '/measures/attendance',
  '/grid',
  '/search?q=school',
  '/actions',
  '/reports',
  '/reports/2026-27-q2',
] as const;
