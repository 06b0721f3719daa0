-- What lists run along and search in, beside each offer: a page is read from one index per group, however long the list.
alter table work_item add column title_key varchar(64) default '' not null;
alter table work_item add column proposer_key varchar(64) default '' not null;
-- case number, title, proposer and unit in small letters
alter table work_item add column search_text varchar(1200) default '' not null;
create index work_item_of_assignee_by_due on work_item (assignee, state, due_order, task_id);

alter table work_item_group add column unclaimed boolean default true not null;
alter table work_item_group add column assignee varchar(60);
alter table work_item_group add column due_order datetime default '9999-12-30 00:00:00' not null;
alter table work_item_group add column created_at datetime default '1970-01-01 00:00:00' not null;
alter table work_item_group add column case_number varchar(60) default '' not null;
alter table work_item_group add column title_key varchar(64) default '' not null;
alter table work_item_group add column process_key varchar(120) default '' not null;
alter table work_item_group add column task_key varchar(120) default '' not null;
alter table work_item_group add column unit_code varchar(60) default '' not null;
alter table work_item_group add column proposer_key varchar(64) default '' not null;

-- Parts of words of open items, group by group, so that a search reads what the reader can find and nothing else.
create table work_item_word (
    group_id varchar(120) not null,
    word     varchar(40)  not null,
    task_id  varchar(64)  not null,
    primary key (group_id, word, task_id)
);
create index work_item_word_of_task on work_item_word (task_id);
