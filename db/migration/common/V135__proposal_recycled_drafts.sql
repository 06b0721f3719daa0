-- A draft that was thrown away waits here for its author to take it back, until it is removed for good.
alter table proposal add column discarded_at timestamp null;
alter table proposal add column discarded_by varchar(60);
create index proposal_discarded on proposal (discarded_at);
-- The withdrawn proposal a draft was begun from.
alter table proposal add column begun_from_id bigint;
