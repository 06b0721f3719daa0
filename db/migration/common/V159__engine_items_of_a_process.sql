-- The list of a stage for those who oversee it: all open items of a process in a committee.
create index work_item_in_process on work_item (process_key, state, committee_code, created_at);
