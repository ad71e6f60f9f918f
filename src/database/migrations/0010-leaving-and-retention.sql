-- What leaving and keeping for a while only need.

-- A role that ends at once has yesterday as its last day; one given today was then held on no day,
-- which its end on the day before its beginning says.
alter table role_assignment drop constraint role_assignment_days_in_order,
  add constraint role_assignment_days_in_order check (ends_on >= starts_on - 1);
alter table seat_holder drop constraint seat_holder_days_in_order,
  add constraint seat_holder_days_in_order check (ends_on >= starts_on - 1);
alter table group_member drop constraint group_member_days_in_order,
  add constraint group_member_days_in_order check (ends_on >= starts_on - 1);

-- One invitation at a time waits for an address and a post.
create unique index invitation_waiting_once
  on invitation (email, role, organisation_id, coalesce(priority_id, ''))
  where accepted_at is null and withdrawn_at is null;
grant delete on invitation to waymark_app;

-- Drafts are their writer's alone; removing old ones reads none.
create function remove_drafts_until(last_day date) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with removed as (
    delete from draft where (saved_at at time zone 'Europe/London')::date <= last_day returning 1
  )
  select count(*) from removed
$$;
comment on function remove_drafts_until is 'Removes the drafts last saved up to a day; answers how many.';
revoke all on function remove_drafts_until from public;
grant execute on function remove_drafts_until to waymark_app;

create function remove_drafts_of(leaver text) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with removed as (delete from draft where account_id = leaver returning 1)
  select count(*) from removed
$$;
comment on function remove_drafts_of is 'Removes the drafts of an account that is closed; answers how many.';
revoke all on function remove_drafts_of from public;
grant execute on function remove_drafts_of to waymark_app;
