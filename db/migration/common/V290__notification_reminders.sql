-- Which task was reminded of which end, and how often, so that each is told once.
create table notification_reminder (
    task_id varchar(64) not null,
    due_at  datetime    not null,
    kind    varchar(10) not null,
    step_no int         not null,
    told_at datetime    not null,
    primary key (task_id, due_at, kind, step_no)
);
