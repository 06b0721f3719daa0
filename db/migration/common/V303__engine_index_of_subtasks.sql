-- The engine looks for subtasks whenever a task ends and has no index for it: it would read every open task of the house.
create index tian_task_of_parent on ACT_RU_TASK (PARENT_TASK_ID_);
