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
  /** The words a check allows, the first of them; `null` where it may be any. */
  readonly firstWord: string | null;
  readonly isNeeded: boolean;
}

/** Every table with an `organisation_id`, as the database itself lists them. */
export async function listOwnedTables(client: pg.Client): Promise<readonly OwnedTable[]> {
  const found = await client.query<OwnedTable>(`
    select c.relname as name, c.relrowsecurity as "isGuarded",
           json_agg(json_build_object(
             'name', a.attname,
             'type', format_type(a.atttypid, null),
             'isNeeded', a.attnotnull and not a.atthasdef and a.attidentity = '',
             'firstWord', (
               select substring(pg_get_constraintdef(k.oid) from '''([^'']+)''::text')
                 from pg_constraint k
                where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                  and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%' limit 1)
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

/** The insert of a row that every rule of its own table allows; what it hangs on may be missing. */
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
  if (column.firstWord !== null) return `'${column.firstWord}'`;
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
