/** The files of the figures that a pack carries, all in one folder. */
export const figureFiles = {
  release: 'release.json',
  series: 'series.csv',
  values: 'values.csv',
  neighbours: 'neighbours.csv',
} as const;

/** The columns of `series.csv`: what each series is. */
export const seriesColumns = [
  'code',
  'topics',
  'title',
  'chart_title',
  'unit',
  'unit_kind',
  'axis_text',
  'polarity',
  'year_type',
  'decimals',
  'has_bands',
  'publisher',
  'last_updated_on',
  'next_update',
] as const;

/** The first columns of `values.csv`; one column for each area's three-digit code follows. */
export const periodColumns = [
  'code',
  'printed',
  'revision',
  'kind',
  'label',
  'start',
  'end',
  'year',
] as const;

/**
 * The columns of `neighbours.csv`; the codes of the neighbours, nearest first, joined by a bar.
 * `-3` keeps the third place for a neighbour that nobody knows.
 */
export const neighbourColumns = ['vintage', 'area', 'neighbours'] as const;
