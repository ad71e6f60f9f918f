import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { GroupMember, LocalGroup } from '../model/localGroup.js';

/** The groups by name, each with its members from a day on. */
export async function listGroups(db: Kysely<Tables>, from: string): Promise<readonly LocalGroup[]> {
  const members = await listMembers(db, from);
  const rows = await db
    .selectFrom('local_group')
    .select(['local_group_id', 'name', 'locality_id', 'started_on', 'closed_on'])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.local_group_id,
    name: row.name,
    localityId: row.locality_id,
    startedOn: row.started_on,
    closedOn: row.closed_on,
    members: members
      .filter(({ groupId }) => groupId === row.local_group_id)
      .map(({ member }) => member),
  }));
}

interface MemberOf {
  readonly groupId: string;
  readonly member: GroupMember;
}

async function listMembers(db: Kysely<Tables>, from: string): Promise<readonly MemberOf[]> {
  const rows = await db
    .selectFrom('group_member')
    .innerJoin('account', 'account.id', 'group_member.account_id')
    .select([
      'group_member.group_member_id',
      'group_member.local_group_id',
      'group_member.account_id',
      'account.display_name',
      'group_member.organisation_id',
      'group_member.is_chair',
      'group_member.starts_on',
      'group_member.ends_on',
    ])
    .where((row) =>
      row.or([row('group_member.ends_on', 'is', null), row('group_member.ends_on', '>=', from)]),
    )
    .orderBy('group_member.is_chair', 'desc')
    .orderBy('group_member.starts_on')
    .execute();
  return rows.map((row) => ({
    groupId: row.local_group_id,
    member: {
      id: row.group_member_id,
      accountId: row.account_id,
      name: row.display_name,
      organisationId: row.organisation_id,
      isChair: row.is_chair,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
    },
  }));
}
