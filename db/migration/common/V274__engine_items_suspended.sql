-- Since when the case of a task stands still (挂起); empty when it goes on.
alter table work_item add column suspended_at datetime;
