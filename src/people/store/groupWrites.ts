import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { GroupMember, LocalGroup } from '../model/localGroup.js';

/** Answers false where a group has the id, which is made of its name. */
export async function insertGroup(
  db: Kysely<Tables>,
  group: Omit<LocalGroup, 'members' | 'closedOn'>,
): Promise<boolean> {
  const made = await db
    .insertInto('local_group')
    .values({
      local_group_id: group.id,
      name: group.name,
      locality_id: group.localityId,
      started_on: group.startedOn,
    })
    .onConflict((conflict) => conflict.column('local_group_id').doNothing())
    .executeTakeFirst();
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Holds others off a group’s members; answers false where there is none that still works. */
export async function lockOpenGroup(db: Kysely<Tables>, groupId: string): Promise<boolean> {
  const found = await db
    .selectFrom('local_group')
    .select('local_group_id')
    .where('local_group_id', '=', groupId)
    .where('closed_on', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertMember(
  db: Kysely<Tables>,
  groupId: string,
  member: Omit<GroupMember, 'id' | 'name'>,
): Promise<string> {
  const made = await db
    .insertInto('group_member')
    .values({
      local_group_id: groupId,
      account_id: member.accountId,
      organisation_id: member.organisationId,
      is_chair: member.isChair,
      starts_on: member.startsOn,
      ends_on: member.endsOn,
    })
    .returning('group_member_id')
    .executeTakeFirstOrThrow();
  return made.group_member_id;
}

/** The last day of a member who has not left by then; answers false otherwise. */
export async function setMemberEnd(
  db: Kysely<Tables>,
  { id, lastDay }: { readonly id: string; readonly lastDay: string },
): Promise<boolean> {
  const ended = await db
    .updateTable('group_member')
    .set({ ends_on: lastDay })
    .where('group_member_id', '=', id)
    .where('starts_on', '<=', lastDay)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>', lastDay)]))
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
