-- Tasklist's lists begin at what is offered to the reader's groups, read from one index, and find the process by its key without reading all tasks for it.
create index tian_link_of_group on ACT_RU_IDENTITYLINK (GROUP_ID_, TYPE_, TASK_ID_);
create index tian_process_of_key on ACT_RE_PROCDEF (KEY_);
