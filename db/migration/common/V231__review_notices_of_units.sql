-- Which units a notice names, as they were at that moment: code and role, one after the other.
alter table review_notice add column unit_parts varchar(2000) not null default '';
