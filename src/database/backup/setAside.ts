import type pg from 'pg';

/** What is taken off the tables while they are filled, and put back as it was. */
export interface SetAside {
  readonly putBack: () => Promise<void>;
}

interface Undoing {
  readonly away: string;
  readonly back: string;
}

/**
 * Takes away what would change or refuse rows that are loaded in any order: foreign keys, triggers
 * (the journal's would number entries anew) and row security. Putting the keys back checks every
 * row.
 */
export async function setAside(client: pg.ClientBase): Promise<SetAside> {
  const found = [
    ...(await ask(client, foreignKeys)),
    ...(await ask(client, triggers)),
    ...(await ask(client, forcedRowSecurity)),
  ];
  for (const { away } of found) await client.query(away);
  return {
    putBack: async () => {
      for (const { back } of found) await client.query(back);
    },
  };
}

async function ask(client: pg.ClientBase, sql: string): Promise<readonly Undoing[]> {
  const { rows } = await client.query<Undoing>(sql);
  return rows;
}

/** A table that hangs on itself or two on each other could not be filled otherwise. */
const foreignKeys = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                pg_get_constraintdef(oid)) as back
    from pg_constraint
   where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
   order by conrelid::regclass::text, conname`;

const triggers = `
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as away,
         format('alter table %s enable %s trigger %I', tgrelid::regclass,
                case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end,
                tgname) as back
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = 'public'::regnamespace and not tgisinternal
     and tgenabled <> 'D' and tgparentid = 0
   order by tgrelid::regclass::text, tgname`;

const forcedRowSecurity = `
  select format('alter table %s no force row level security', oid::regclass) as away,
         format('alter table %s force row level security', oid::regclass) as back
    from pg_class
   where relnamespace = 'public'::regnamespace and relforcerowsecurity
   order by oid::regclass::text`;
