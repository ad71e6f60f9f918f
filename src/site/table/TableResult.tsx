import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Downloads } from '../../web/components/Downloads.js';
import type { Link } from '../../web/page/shell.js';
import { MeasureTable } from './MeasureTable.js';
import type { TableModel } from './tableModel.js';

/** The table itself, with its files and what has no figures. */
export function TableResult({ model }: { readonly model: TableModel }): VNode {
  const { summary, cropNote, downloads, fileNote, tables, empty } = model;
  return (
    <>
      <p>{summary} The address of this page holds your choice, so you can share it.</p>
      {cropNote === null ? null : <p class="govuk-inset-text">{cropNote}</p>}
      {downloads.length === 0 ? null : <Downloads links={downloads} />}
      {fileNote === null ? null : <p class="wm-small wm-muted">{fileNote}</p>}
      {tables.map((table) => (
        <MeasureTable table={table} />
      ))}
      {empty.length === 0 ? null : <Empty links={empty} />}
    </>
  );
}

function Empty({ links }: { readonly links: readonly Link[] }): VNode {
  return (
    <>
      <h3>No figures for these years</h3>
      <LinkList links={links} />
    </>
  );
}
