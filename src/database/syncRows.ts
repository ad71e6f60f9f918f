import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from './tables.js';

/** Tables whose rows stand in an order and end with a date instead of being deleted. */
type ListTable = TablesWith<{ position: number; withdrawn_on: string | null }>;

type TablesWith<Columns> = {
  [Name in keyof Tables]: Tables[Name] extends Columns ? Name : never;
}[keyof Tables];

type Column<Name extends keyof Tables> = keyof Tables[Name] & string;

interface WantedRows<Name extends ListTable> {
  readonly table: Name;
  /** The columns that say which row is which. */
  readonly key: readonly Column<Name>[];
  /** All rows that are to be in force, in their order. */
  readonly rows: readonly Omit<Tables[Name], 'position' | 'withdrawn_on'>[];
  /** Values of columns that bound what is looked after; nothing else is withdrawn. */
  readonly within: Readonly<Record<string, string>>;
  /** The day on which rows that are not wanted any more are withdrawn. */
  readonly today: string;
}

/**
 * Brings a list to the rows given: adds what is new, changes what is there where it stands, takes
 * back what was withdrawn, and withdraws the rest. A row that is as wanted is not written.
 */
export async function syncRows<Name extends ListTable>(
  db: Kysely<Tables>,
  { table, key, rows, within, today }: WantedRows<Name>,
): Promise<void> {
  const wanted = asRows(
    table,
    rows.map((row, position) => ({ ...row, position, withdrawn_on: null })),
  );
  if (rows[0] !== undefined) {
    const columns = [...Object.keys(rows[0]), 'position', 'withdrawn_on'];
    await upsert(db, { table, key, columns, wanted });
  }
  const bounds = Object.entries(within).map(
    ([column, value]) => sql`and kept.${sql.ref(column)} = ${value}`,
  );
  await sql`
    update ${sql.table(table)} as kept set withdrawn_on = ${today}
     where kept.withdrawn_on is null ${sql.join(bounds, sql` `)}
       and not exists (select from ${wanted} as wanted where ${sameKey(key, 'wanted')})
  `.execute(db);
}

type LinkTable = Exclude<TablesWith<{ position: number }>, ListTable>;

interface WantedLinks<Name extends LinkTable> {
  readonly table: Name;
  /** The columns that say whose link it is. */
  readonly owner: readonly Column<Name>[];
  /** The column that says where it leads. */
  readonly target: Column<Name>;
  /** Whose links these are: all others stay as they are. */
  readonly owners: readonly Partial<Tables[Name]>[];
  readonly links: readonly Tables[Name][];
}

/** Brings the links of the owners given to the links given. Links that are not wanted go. */
export async function syncLinks<Name extends LinkTable>(
  db: Kysely<Tables>,
  { table, owner, target, owners, links }: WantedLinks<Name>,
): Promise<void> {
  const wanted = asRows(table, links);
  const key = [...owner, target];
  await sql`
    delete from ${sql.table(table)} as kept using ${asRows(table, owners)} as owner
     where ${sameKey(owner, 'owner')}
       and not exists (select from ${wanted} as wanted where ${sameKey(key, 'wanted')})
  `.execute(db);
  await upsert(db, { table, key, columns: [...key, 'position'], wanted });
}

async function upsert(
  db: Kysely<Tables>,
  into: {
    readonly table: string;
    readonly key: readonly string[];
    readonly columns: readonly string[];
    readonly wanted: RawBuilder<unknown>;
  },
): Promise<void> {
  const list = sql.join(into.columns.map((column) => sql.ref(column)));
  const kept = sql.join(into.columns.map((column) => sql`kept.${sql.ref(column)}`));
  const excluded = sql.join(into.columns.map((column) => sql`excluded.${sql.ref(column)}`));
  await sql`
    insert into ${sql.table(into.table)} as kept (${list})
    select ${list} from ${into.wanted} as wanted
    on conflict (${sql.join(into.key.map((column) => sql.ref(column)))})
    do update set (${list}) = row (${excluded})
     where (${kept}) is distinct from (${excluded})
  `.execute(db);
}

/** Our rows as PostgreSQL reads them: one parameter, however many there are. */
function asRows(table: string, rows: readonly object[]): RawBuilder<unknown> {
  return sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`;
}

function sameKey(key: readonly string[], other: string): RawBuilder<unknown> {
  const pairs = key.map(
    (column) => sql`kept.${sql.ref(column)} = ${sql.ref(`${other}.${column}`)}`,
  );
  return sql.join(pairs, sql` and `);
}
