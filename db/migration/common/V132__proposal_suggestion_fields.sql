-- A suggestion says what is to be done (text), whom it concerns, and what is to come of it. Rows from before say only what.
alter table suggestion_item add column whom varchar(400) default '' not null;
alter table suggestion_item add column unit_code varchar(60);
alter table suggestion_item add column result text;
