-- A list may name a neighbour by a number that no area has. It keeps its place in the list, so that a
-- mean is said to be of 9 of 10 and not of 9 of 9.
alter table statistical_neighbour alter column neighbour_no drop not null;
comment on column statistical_neighbour.neighbour_no is 'Null where no area has the number that the list gives.';
