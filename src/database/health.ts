import { sql, type Kysely } from 'kysely';

/** Whether the database answers a question at all, for `/healthz`. */
export async function databaseAnswers<Schema>(db: Kysely<Schema>): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}
