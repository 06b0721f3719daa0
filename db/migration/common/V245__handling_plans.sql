-- A unit's list for one task: what its head instructed, the way of handling, who made the list.
create table handling_plan (
    id             bigint       not null auto_increment primary key,
    unit_task_id   bigint       not null,
    proposal_id    bigint       not null,
    case_key       varchar(60)  not null,
    committee_code varchar(40)  not null,
    unit_code      varchar(40)  not null,
    instruction    varchar(2000),
    named_deputy   varchar(40),
    named_sections varchar(200),
    instructed_by  varchar(40),
    instructed_at  timestamp    null,
    handling_way   varchar(20)  not null,
    planned_by     varchar(40),
    planned_at     timestamp    null,
    version        integer      not null,
    constraint handling_plan_unit_task unique (unit_task_id),
    constraint handling_plan_task foreign key (unit_task_id) references unit_task (id)
);
create index handling_plan_case on handling_plan (proposal_id);

-- One suggestion of the proposal in the list: what is to be done about it, and what was done.
create table plan_line (
    id        bigint        not null auto_increment primary key,
    plan_id   bigint        not null,
    item_no   integer       not null,
    measure   varchar(2000) not null,
    section   varchar(60)   not null,
    person_id varchar(40),
    milestone varchar(200)  not null,
    due_on    date          not null,
    state     varchar(10)   not null,
    result    text,
    done_on   date,
    done_by   varchar(40),
    version   integer       not null,
    constraint plan_line_item unique (plan_id, item_no),
    constraint plan_line_plan foreign key (plan_id) references handling_plan (id)
);

-- What was changed in a list after it was made, and why; rows are added, never changed.
create table plan_change (
    id          bigint        not null auto_increment primary key,
    plan_id     bigint        not null,
    item_no     integer,
    kind        varchar(10)   not null,
    before_text text          not null,
    after_text  text          not null,
    reason      varchar(500)  not null,
    changed_by  varchar(40)   not null,
    changed_at  timestamp     not null,
    constraint plan_change_plan foreign key (plan_id) references handling_plan (id)
);
create index plan_change_of on plan_change (plan_id, id);
