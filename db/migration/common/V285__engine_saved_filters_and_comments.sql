-- Lists that people keep under a name: their own, or for all people of a body they lead.
create table work_filter (
    id         bigint        not null auto_increment primary key,
    person_id  varchar(60)   not null,
    body_code  varchar(40),
    name       varchar(60)   not null,
    query      varchar(1000) not null,
    changed_at datetime      not null,
    deleted_at datetime
);
create index work_filter_of_person on work_filter (person_id);
create index work_filter_of_body on work_filter (body_code);

-- What people say to each other about a task. Never changed.
create table task_comment (
    id         bigint        not null auto_increment primary key,
    task_id    varchar(64)   not null,
    case_key   varchar(60),
    person_id  varchar(60)   not null,
    text       varchar(2000) not null,
    written_at datetime      not null
);
create index task_comment_of_task on task_comment (task_id, id);
create index task_comment_of_case on task_comment (case_key, id);
