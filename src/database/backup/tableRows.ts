import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { TableLayout } from './snapshotLayout.js';

/** How many rows a table has, and the SHA-256 of all of them as COPY prints them. */
export interface TableSums {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * The rows as COPY prints them, in the order of the key. The order of letters is that of their
 * codes, so that two servers with different languages print the same.
 */
export async function streamRows(client: pg.ClientBase, table: TableLayout): Promise<Readable> {
  const from = await partitionOf(client, table);
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const order = await orderOf(client, from);
  return client.query(
    copyTo(`copy (select ${columns} from ${from} t order by ${order}) to stdout`),
  );
}

/** Reads all rows for their sums only. */
export async function sumRows(client: pg.ClientBase, table: TableLayout): Promise<TableSums> {
  const sums = startSums();
  for await (const chunk of chunksOf(await streamRows(client, table))) sums.add(chunk);
  return sums.result();
}

/** Adds up what passes. A line end is a row: those inside a text are printed as `\n`. */
export function startSums() {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (chunk: Buffer): void => {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
    },
    result: (): TableSums => ({ rows, sha256: hash.digest('hex') }),
  };
}

/** The pieces of a stream of bytes. */
export async function* chunksOf(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a stream of bytes gave something else');
    yield chunk;
  }
}

async function partitionOf(client: pg.ClientBase, table: TableLayout): Promise<string> {
  if (table.release === null) return `public.${client.escapeIdentifier(table.table)}`;
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = format('public.%I', $1::text)::regclass
        and substring(pg_get_expr(c.relpartbound, c.oid) from '[0-9]+')::integer = $2`,
    [table.table, table.release],
  );
  const [partition] = rows;
  if (partition === undefined) throw new Error(`no partition for ${table.label}`);
  return `public.${client.escapeIdentifier(partition.name)}`;
}

/** The columns of the primary key; without one, the whole row as text. */
async function orderOf(client: pg.ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string; hasLetters: boolean }>(
    `select a.attname as name, a.attcollation <> 0 as "hasLetters"
       from pg_index i
       cross join unnest(i.indkey::int2[]) with ordinality k (attnum, place)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = $1::regclass and i.indisprimary
      order by k.place`,
    [table],
  );
  if (rows.length === 0) return '(t.*)::text collate "C"';
  return rows
    .map(({ name, hasLetters }) => {
      const column = client.escapeIdentifier(name);
      return hasLetters ? `${column} collate "C"` : column;
    })
    .join(', ');
}
