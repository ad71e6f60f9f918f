-- The work of `compareEverything`, as someone fluent in SQL would write it. It reads the views
-- `source` (the long data), `dictionary` and `neighbour`, and gives a row for each measure and authority.
with cell as materialized (
  select "Short Desc" as code, "Years" as year, "LA Number"::integer as la, "Region" as region,
         "LA and Regions" as area, round(try_cast("Values" as double), 9) as value
    from source),
period as (
  select code, list_sort(list(distinct year), 'DESC') as years from cell group by code),
newest as materialized (
  select cell.* from cell join period using (code) where cell.year = years[1]),
authority as (
  select code, year, la, region, value,
         case when value is not null then rank() over (high_first) end as place_from_high,
         case when value is not null then rank() over (low_first) end as place_from_low,
         count(value) over (partition by code) as ranked
    from newest
   where la < 970
  window high_first as (partition by code order by value desc nulls last),
         low_first as (partition by code order by value asc nulls last)),
spread as (
  select code, list_transform(quantile_cont(value, [0, 0.25, 0.5, 0.75, 1]), lambda x: round(x, 9)) as q
    from newest where la < 970 group by code),
before as (
  select cell.code, cell.la, cell.year, cell.value
    from cell join period using (code) where cell.year = years[2]),
near as (
  select newest.code, neighbour.la, avg(newest.value) as mean, count(newest.value) as known
    from neighbour join newest on newest.la = neighbour.neighbour
   group by newest.code, neighbour.la),
place as (
  select code, lower(area) as area, value from newest where la >= 970)
select a.code, a.la, a.year as latest_year, a.value, b.year as previous_year,
       round(a.value - b.value, 9) as change,
       case d.polarity when 'High' then a.place_from_high when 'Low' then a.place_from_low end as rank,
       a.ranked as n_ranked, s.q[1] as q0, s.q[2] as q25, s.q[3] as q50, s.q[4] as q75, s.q[5] as q100,
       case when a.value is null or d.no_quartile or d.polarity not in ('High', 'Low') then null
            when a.value <= s.q[2] then case d.polarity when 'Low' then 'A' else 'D' end
            when a.value <= s.q[3] then case d.polarity when 'Low' then 'B' else 'C' end
            when a.value <= s.q[4] then case d.polarity when 'Low' then 'C' else 'B' end
            else case d.polarity when 'Low' then 'D' else 'A' end end as band,
       case when n.known >= 6 then round(n.mean, 9) end as sn_mean, coalesce(n.known, 0) as sn_n,
       coalesce(own.value, case when a.region like '%er London' then london.value end) as region_value,
       england.value as england_value
  from authority a
  join dictionary d using (code)
  join spread s using (code)
  left join before b on b.code = a.code and b.la = a.la
  left join near n on n.code = a.code and n.la = a.la
  left join place own on own.code = a.code
        and own.area = case a.region when 'Inner London' then 'london (inner)'
                                     when 'Outer London' then 'london (outer)' else lower(a.region) end
  left join place london on london.code = a.code and london.area = 'london'
  left join place england on england.code = a.code and england.area = 'england'
