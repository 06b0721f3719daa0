-- More time asked for by a unit: who asked, what the proposer said, what the handing office decided.
create table reply_extension (
    id             bigint        not null auto_increment primary key,
    unit_task_id   bigint        not null,
    proposal_id    bigint        not null,
    case_key       varchar(60)   not null,
    committee_code varchar(40)   not null,
    unit_code      varchar(60)   not null,
    deadline_id    bigint        not null,
    due_before     timestamp     not null,
    wanted_to      date          not null,
    reason         varchar(1000) not null,
    asked_by       varchar(64)   not null,
    asked_at       timestamp     not null,
    proposer_group varchar(120),
    state          varchar(20)   not null,
    consent        varchar(10),
    consent_note   varchar(1000),
    consented_by   varchar(64),
    consented_at   timestamp     null,
    decision_note  varchar(1000),
    decided_by     varchar(64),
    decided_at     timestamp     null,
    version        int           not null,
    constraint reply_extension_once unique (deadline_id),
    constraint reply_extension_deadline foreign key (deadline_id) references deadline (id)
);
create index reply_extension_task on reply_extension (unit_task_id);
create index reply_extension_proposal on reply_extension (proposal_id);
