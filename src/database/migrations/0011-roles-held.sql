-- What somebody may do is asked with every page of theirs, before it is known for whom they act.

create function held_roles(holder text, day date)
returns table (role_assignment_id uuid, role text, organisation_id text, organisation_name text, priority_id text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.role_assignment_id, r.role, r.organisation_id, o.name, r.priority_id
    from role_assignment r join organisation o on o.organisation_id = r.organisation_id
   where r.account_id = holder and r.starts_on <= day and (r.ends_on is null or r.ends_on >= day)
   order by r.granted_at
$$;
comment on function held_roles is 'The roles an account holds on a day, in one question.';
revoke all on function held_roles from public;
grant execute on function held_roles to waymark_app;
