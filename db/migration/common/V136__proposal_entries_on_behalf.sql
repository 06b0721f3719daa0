-- The committee's office enters what came on paper or by telephone; all columns are null for what the proposer wrote.
alter table proposal add column entered_by varchar(60);
alter table proposal add column entry_way varchar(10);
alter table proposal add column received_at timestamp null;
-- the attachment that shows the signed paper
alter table proposal add column signed_scan_id bigint;
-- whether the office also submitted it in the proposer's name
alter table proposal add column submitted_by_office boolean default false not null;
-- when the proposer put the note about it away
alter table proposal add column entry_seen_at timestamp null;
create index proposal_entered on proposal (committee_code, entered_by, id);
