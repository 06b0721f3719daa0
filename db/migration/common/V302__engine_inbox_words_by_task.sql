-- The words of an item stand together: two that close at the same moment touch no row of each other, even where the table is so small that MySQL reads all of it.
create table work_item_word_by_task (
    task_id   varchar(64)  not null,
    group_id  varchar(120) not null,
    word      varchar(40)  not null,
    due_order datetime     not null,
    primary key (task_id, group_id, word)
);
insert into work_item_word_by_task (task_id, group_id, word, due_order)
select task_id, group_id, word, due_order from work_item_word;
drop table work_item_word;
alter table work_item_word_by_task rename to work_item_word;
create index work_item_word_by_due on work_item_word (group_id, word, due_order, task_id);
