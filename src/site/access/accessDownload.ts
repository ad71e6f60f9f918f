import type { DownloadTable } from '../../lib/downloads/downloadTable.js';
import { secondFactorText, toAccessGroups, type AccessRow } from './accessModel.js';

/** Who may use which route, to take away. */
export function accessDownload(rows: readonly AccessRow[]): DownloadTable {
  return {
    fileName: 'access',
    title: 'Who may use what',
    columns: [
      { key: 'part', heading: 'Part' },
      { key: 'method', heading: 'Method' },
      { key: 'does', heading: 'What it does' },
      { key: 'path', heading: 'Address' },
      { key: 'who', heading: 'Who may' },
    ],
    rows: toAccessGroups(rows).flatMap((group) =>
      group.rows.map(({ method, does, path, who }) => [group.heading, method, does, path, who]),
    ),
    notes: [
      { term: 'Made from', text: 'The rules that the running program keeps to' },
      { term: 'Second factor', text: `Asked of: ${secondFactorText()}` },
      { term: ':name', text: 'Stands for any one step of an address' },
    ],
  };
}
