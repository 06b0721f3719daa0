-- What a word finds stands in the order of the usual list, so that a search reads no more than its page, however many items have the word.
create table work_item_word_by_due (
    group_id  varchar(120) not null,
    word      varchar(40)  not null,
    due_order datetime     not null,
    task_id   varchar(64)  not null,
    primary key (group_id, word, due_order, task_id)
);
insert into work_item_word_by_due (group_id, word, due_order, task_id)
select x.group_id, x.word, g.due_order, x.task_id
from work_item_word x join work_item_group g on g.group_id = x.group_id and g.task_id = x.task_id;
drop table work_item_word;
alter table work_item_word_by_due rename to work_item_word;
create index work_item_word_of_task on work_item_word (task_id);
