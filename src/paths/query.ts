/** A path with the query fields that have a value: `withQuery('/measures', { q: 'care' })` → `/measures?q=care`. */
export function withQuery(
  path: string,
  fields: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    const values = typeof value === 'string' ? [value] : (value ?? []);
    for (const each of values) if (each !== '') query.append(name, each);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** One step of a path, so that no id can reach outside its place: `a/b` → `a%2Fb`. */
export function pathStep(value: string): string {
  return encodeURIComponent(value);
}

/** The kinds of file every table comes in. */
export const tableFormats = ['csv', 'ods', 'json'] as const;

export type TableFormat = (typeof tableFormats)[number];

const formatWords: Readonly<Record<TableFormat, string>> = {
  csv: 'CSV',
  ods: 'Spreadsheet (ODS)',
  json: 'JSON',
};

/** Links to one table in every format; `of` tells them from those of another table on the page. */
export function tableFileLinks(
  pathOf: (format: TableFormat) => string,
  of: string | null = null,
): readonly { readonly text: string; readonly href: string }[] {
  return tableFormats.map((format) => ({
    text: of === null ? formatWords[format] : `${of}, ${formatWords[format]}`,
    href: pathOf(format),
  }));
}

/** The kinds of picture every chart comes in. */
export const pictureFormats = ['svg', 'png'] as const;

export type PictureFormat = (typeof pictureFormats)[number];
