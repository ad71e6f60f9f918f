import type { DownloadTable } from './downloadTable.js';

/**
 * The keys of a table's columns, in order.
 * @throws RangeError for two alike: whoever reads the file by heading would lose one of them
 */
export function columnKeys({ columns, fileName }: Pick<DownloadTable, 'columns' | 'fileName'>) {
  const keys = columns.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new RangeError(`${fileName} has two columns called ${twice}`);
  return keys;
}
