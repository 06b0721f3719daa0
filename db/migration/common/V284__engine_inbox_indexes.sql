-- One index per column a list can run along; the first also answers the usual filters.
create index offer_by_due on work_item_group (group_id, unclaimed, due_order, task_id, process_key, task_key, unit_code);
create index offer_by_arrival on work_item_group (group_id, unclaimed, created_at, task_id);
create index offer_by_number on work_item_group (group_id, unclaimed, case_number, task_id);
create index offer_by_title on work_item_group (group_id, unclaimed, title_key, task_id);
create index offer_by_stage on work_item_group (group_id, unclaimed, process_key, task_id);
create index offer_by_step on work_item_group (group_id, unclaimed, task_key, task_id);
create index offer_by_unit on work_item_group (group_id, unclaimed, unit_code, task_id);
create index offer_by_proposer on work_item_group (group_id, unclaimed, proposer_key, task_id);
