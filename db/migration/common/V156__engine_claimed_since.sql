-- Since when a task is claimed: colleagues see how fresh the claim is.
alter table work_item add column claimed_at datetime;
