import type pg from 'pg';
import type { AppliedMigration } from '../migrationFiles.js';

/** A table of the snapshot; each release's figures count as one of their own. */
export interface TableLayout {
  /** As it is called in the backup: `action`, or `observation of release 3`. */
  readonly label: string;
  readonly table: string;
  /** The release whose partition this is; `null` for an ordinary table. */
  readonly release: number | null;
  readonly columns: readonly string[];
}

export interface SequenceState {
  readonly name: string;
  /** Text, as the number may be larger than JavaScript counts. */
  readonly lastValue: string;
  readonly isCalled: boolean;
}

/** What a database holds, but for the rows themselves. */
export interface SnapshotLayout {
  readonly migrations: readonly AppliedMigration[];
  readonly tables: readonly TableLayout[];
  readonly sequences: readonly SequenceState[];
}

export async function readLayout(client: pg.ClientBase): Promise<SnapshotLayout> {
  const migrations = await client.query<AppliedMigration>(
    'select number, name, checksum from schema_migration order by number',
  );
  return {
    migrations: migrations.rows,
    tables: await listTables(client),
    sequences: await readSequences(client),
  };
}

/**
 * Every table with its columns, in a fixed order: figures last, as they are checked against the rest. What is generated is left out: it is made anew.
 * So is a table that a release is being loaded into: it is no part of the figures yet.
 */
export async function listTables(client: pg.ClientBase): Promise<readonly TableLayout[]> {
  const { rows } = await client.query<Omit<TableLayout, 'label'>>(`
    select coalesce(parent.relname, c.relname) as table,
           substring(pg_get_expr(c.relpartbound, c.oid) from '[0-9]+')::integer as release,
           array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                         and not a.attisdropped and a.attgenerated = ''
      left join pg_inherits i on i.inhrelid = c.oid
      left join pg_class parent on parent.oid = i.inhparent
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and (c.relispartition or c.relname !~ '^observation_r[0-9]+_[0-9]+$')
     group by c.oid, c.relname, c.relpartbound, c.relispartition, parent.relname
     order by c.relispartition, coalesce(parent.relname, c.relname) collate "C", 2`);
  return rows.map((row) => ({
    ...row,
    label: row.release === null ? row.table : `${row.table} of release ${row.release}`,
  }));
}

async function readSequences(client: pg.ClientBase): Promise<readonly SequenceState[]> {
  const names = await client.query<{ name: string }>(`
    select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`);
  const states: SequenceState[] = [];
  for (const { name } of names.rows) {
    const state = await client.query<Omit<SequenceState, 'name'>>(
      `select last_value::text as "lastValue", is_called as "isCalled"
         from public.${client.escapeIdentifier(name)}`,
    );
    states.push(...state.rows.map((row) => ({ name, ...row })));
  }
  return states;
}
