import type pg from 'pg';

/** A table that says of each row whose it is. */
export interface OwnedTable {
  readonly name: string;
  readonly isGuarded: boolean;
  readonly columns: readonly OwnedColumn[];
}

interface OwnedColumn {
  readonly name: string;
  readonly type: string;
  readonly isNeeded: boolean;
}

/** Every table with an `organisation_id`, as the database itself lists them. */
export async function listOwnedTables(client: pg.Client): Promise<readonly OwnedTable[]> {
  const found = await client.query<OwnedTable>(`
    select c.relname as name, c.relrowsecurity as "isGuarded",
           json_agg(json_build_object(
             'name', a.attname,
             'type', format_type(a.atttypid, null),
             'isNeeded', a.attnotnull and not a.atthasdef and a.attidentity = ''
           ) order by a.attnum) as columns
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and exists (select from pg_attribute o where o.attrelid = c.oid
                    and o.attname = 'organisation_id' and not o.attisdropped)
     group by c.oid order by c.relname`);
  return found.rows;
}

/** Tells one row from every other. */
export interface RowMark {
  readonly organisationId: string;
  readonly accountId: string;
  readonly number: number;
}

/**
 * Takes away what a row of a table has to be like, so that any may stand for all. Who may see and
 * write which row stays as it is.
 */
export async function dropChecks(client: pg.Client, { name }: OwnedTable): Promise<void> {
  const found = await client.query<{ constraint: string }>(
    `select quote_ident(conname) as constraint from pg_constraint
      where contype = 'c' and conrelid = $1::regclass`,
    [name],
  );
  for (const { constraint } of found.rows) {
    await client.query(`alter table ${name} drop constraint ${constraint}`);
  }
}

/** The insert of a row of somebody's; what it hangs on may be missing. */
export function insertSql({ name, columns }: OwnedTable, mark: RowMark): string {
  const filled = columns.filter(
    (column) => column.isNeeded || ['organisation_id', 'account_id'].includes(column.name),
  );
  const names = filled.map((column) => column.name).join(', ');
  const values = filled.map((column) => valueOf(column, mark)).join(', ');
  return `insert into ${name} (${names}) values (${values})`;
}

function valueOf(column: OwnedColumn, { organisationId, accountId, number }: RowMark): string {
  if (column.name === 'organisation_id') return `'${organisationId}'`;
  if (column.name === 'account_id') return `'${accountId}'`;
  switch (column.type) {
    case 'text':
      return `'made-${number}'`;
    case 'boolean':
      return 'false';
    case 'date':
      return `'2026-01-01'`;
    case 'timestamp with time zone':
      return `'2026-01-01T00:00:00Z'`;
    case 'uuid':
      return 'gen_random_uuid()';
    case 'jsonb':
      return `'{}'`;
    case 'bytea':
      return `'\\x00'`;
    case 'text[]':
      return `'{}'`;
    default:
      return String(number);
  }
}
