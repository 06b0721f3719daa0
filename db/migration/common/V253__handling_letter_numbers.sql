-- A letter number that the handing office set instead of the next one of the unit's series.
alter table reply add column number_reason varchar(500);
alter table reply add column number_set_by varchar(40);
