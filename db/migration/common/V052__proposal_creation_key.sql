-- The caller's own key of a creating call: sent again, it gives the draft that is already there.
alter table proposal add column creation_key varchar(80);
create unique index proposal_creation_key on proposal (proposer_id, creation_key);
