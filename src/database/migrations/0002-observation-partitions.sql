-- The app's role may not create tables. These two functions let it load a release, and nothing else.

create function stage_observations(release_id integer) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  staged text := format('observation_r%s_%s', release_id, txid_current());
begin
  execute format('create table %I (like observation including defaults including constraints)', staged);
  execute format('alter table %I add constraint %I check (source_release_id = %s)', staged, staged || '_release', release_id);
  execute format('grant select, insert on %I to waymark_app', staged);
  return staged;
end
$$;
comment on function stage_observations is 'Makes the table a release is loaded into; it is attached later or rolled back.';

create function attach_observations(release_id integer, staged text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  previous text;
  strays bigint;
begin
  if staged !~ format('^observation_r%s_[0-9]+$', release_id) then
    raise exception 'not a table staged for release %: %', release_id, staged;
  end if;
  execute format('alter table %I add primary key (measure_no, breakdown_no, area_no, period_no)', staged);
  execute format(
    'select (select count(*) from (select distinct measure_no from %1$I) s where not exists (select from measure m where m.measure_no = s.measure_no))
          + (select count(*) from (select distinct area_no from %1$I) s where not exists (select from area a where a.area_no = s.area_no))
          + (select count(*) from (select distinct measure_no, period_no from %1$I) s where not exists (select from release_period r where r.source_release_id = %2$s and r.measure_no = s.measure_no and r.period_no = s.period_no))',
    staged, release_id) into strays;
  if strays > 0 then
    raise exception 'release % has % keys that no measure, area or period answers to', release_id, strays;
  end if;
  select c.relname into previous
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
   where i.inhparent = 'observation'::regclass
     and c.relname ~ format('^observation_r%s_[0-9]+$', release_id);
  if previous is not null then
    execute format('alter table observation detach partition %I', previous);
    execute format('drop table %I', previous);
  end if;
  execute format('alter table observation attach partition %I for values in (%s)', staged, release_id);
  execute format('revoke insert on %I from waymark_app', staged);
  execute format('analyze %I', staged);
end
$$;
comment on function attach_observations is 'Checks every key of a staged table and puts it in force, in place of what the release had.';

revoke all on function stage_observations, attach_observations from public;
grant execute on function stage_observations, attach_observations to waymark_app;

grant usage on schema public to waymark_app;
grant select, insert, update on area, measure_definition, source_release, data_version to waymark_app;
grant select, insert, delete on area_code, area_predecessor, release_period, statistical_neighbour to waymark_app;
grant select, insert on measure, period to waymark_app;
grant select on observation to waymark_app;
