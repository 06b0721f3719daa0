-- One row per user task, kept after completion: what every list, count and search of the inbox reads.
create table work_item (
    task_id               varchar(64)  not null primary key,
    task_key              varchar(120) not null,
    task_name             varchar(200) not null,
    process_key           varchar(120) not null,
    process_definition_id varchar(120) not null,
    process_instance_id   varchar(64)  not null,
    case_key              varchar(60),
    proposal_id           bigint,
    case_number           varchar(60),
    title                 varchar(400),
    committee_code        varchar(40),
    proposer_name         varchar(200),
    unit_code             varchar(60),
    assignee              varchar(60),
    started_by            varchar(60),
    created_at            datetime     not null,
    due_at                datetime,
    -- due_at, or the end of time where there is none, so that one index gives the order
    due_order             datetime     not null,
    state                 varchar(10)  not null,
    closed_at             datetime,
    completed_by          varchar(60)
);
create index work_item_by_due on work_item (state, due_order, task_id);
create index work_item_by_arrival on work_item (state, created_at, task_id);
create index work_item_of_assignee on work_item (assignee, state);
create index work_item_of_completer on work_item (completed_by, closed_at, task_id);
create index work_item_of_starter on work_item (started_by, created_at, task_id);
create index work_item_of_proposal on work_item (proposal_id, state);
create index work_item_of_case on work_item (case_key, created_at);

-- Candidate groups of open work items; rows go when the item closes.
create table work_item_group (
    task_id  varchar(64)  not null,
    group_id varchar(120) not null,
    primary key (task_id, group_id),
    constraint work_item_group_item foreign key (task_id) references work_item (task_id)
);
create index work_item_group_by_group on work_item_group (group_id, task_id);

-- What a person has typed into a task's form and not yet submitted.
create table task_draft (
    task_id    varchar(64) not null,
    person_id  varchar(60) not null,
    form_values longtext   not null,
    saved_at   datetime    not null,
    primary key (task_id, person_id)
);

-- A case runs once per process: the engine itself does not forbid a second start.
create table started_case (
    process_key varchar(120) not null,
    case_key    varchar(60)  not null,
    started_at  datetime     not null,
    primary key (process_key, case_key)
);

-- Results of creating calls that came with an idempotency key.
create table idempotency_key (
    person_id    varchar(60)  not null,
    request_key  varchar(120) not null,
    fingerprint  varchar(64)  not null,
    result_json  longtext,
    created_at   datetime     not null,
    primary key (person_id, request_key)
);
create index idempotency_key_age on idempotency_key (created_at);
