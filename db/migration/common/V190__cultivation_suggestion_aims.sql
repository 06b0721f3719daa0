-- A suggestion of the findings also says whom it concerns and what is to come of it, as a draft's does. Rows from before say only what.
alter table cultivation_suggestion add column whom varchar(400) default '' not null;
alter table cultivation_suggestion add column result text;
create index cultivation_of_topic on cultivation (topic_id, state);
