-- One order to do the same with many cases. The same person sending the same form again gets the same run.
create table bulk_run (
    id             bigint       not null auto_increment primary key,
    action_code    varchar(60)  not null,
    body_code      varchar(60)  not null,
    started_by     varchar(60)  not null,
    origin_address varchar(64),
    parameters     longtext     not null,
    request_key    varchar(60)  not null,
    state          varchar(10)  not null,
    total          int          not null,
    started_at     datetime     not null,
    finished_at    datetime,
    cancelled_by   varchar(60),
    -- when a node last took a portion: the run that has waited longest comes next
    touched        bigint       not null,
    constraint bulk_run_once unique (started_by, request_key)
);
create index bulk_run_open on bulk_run (state, touched, id);
create index bulk_run_of_body on bulk_run (body_code, id);

-- One case of a run. A node holds a portion until claimed_until; the state changes in the transaction of the work itself.
create table bulk_run_item (
    id            bigint       not null auto_increment primary key,
    run_id        bigint       not null,
    position      int          not null,
    subject_id    varchar(64)  not null,
    case_key      varchar(60)  not null,
    proposal_id   bigint,
    case_number   varchar(60)  not null,
    title         varchar(500) not null,
    state         varchar(10)  not null,
    attempts      int          not null,
    claim         varchar(40),
    claimed_until datetime,
    result_text   varchar(200),
    reason_zh     varchar(1000),
    reason_en     varchar(1000),
    finished_at   datetime,
    constraint bulk_run_item_place unique (run_id, position),
    constraint bulk_run_item_subject unique (run_id, subject_id),
    constraint bulk_run_item_run foreign key (run_id) references bulk_run (id)
);
create index bulk_run_item_state on bulk_run_item (run_id, state, position);
create index bulk_run_item_claim on bulk_run_item (claim);
