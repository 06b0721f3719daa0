-- The office's plan which units handle a proposal. A rejected plan stays; the next one is a row of its own.
create table handover_plan (
    id             bigint        not null auto_increment primary key,
    proposal_id    bigint        not null,
    committee_code varchar(40)   not null,
    kind           varchar(10)   not null,
    status         varchar(10)   not null,
    remark         varchar(2000),
    requirements   varchar(2000),
    decision_note  varchar(2000),
    proposed_by    varchar(40)   not null,
    proposed_at    timestamp     not null,
    decided_by     varchar(40),
    decided_at     timestamp     null,
    version        integer       not null
);
create index handover_plan_proposal on handover_plan (proposal_id);

create table handover_plan_unit (
    plan_id   bigint      not null,
    position  integer     not null,
    unit_code varchar(40) not null,
    unit_role varchar(10) not null,
    primary key (plan_id, position),
    constraint handover_plan_unit_plan foreign key (plan_id) references handover_plan (id)
);

-- One unit's task in one round of handling.
create table unit_task (
    id                  bigint        not null auto_increment primary key,
    proposal_id         bigint        not null,
    case_key            varchar(60)   not null,
    committee_code      varchar(40)   not null,
    round_no            integer       not null,
    unit_code           varchar(40)   not null,
    unit_role           varchar(10)   not null,
    status              varchar(20)   not null,
    offered_at          timestamp     not null,
    signed_at           timestamp     null,
    answered_at         timestamp     null,
    return_reason       varchar(2000),
    return_asked_at     timestamp     null,
    suggested_unit_code varchar(40),
    return_refused      boolean       not null,
    arbitration_note    varchar(2000),
    reassigned_to       varchar(40),
    replaced_by_id      bigint,
    version             integer       not null,
    constraint unit_task_replaced_by foreign key (replaced_by_id) references unit_task (id)
);
create index unit_task_proposal on unit_task (proposal_id, round_no);
create index unit_task_unit on unit_task (unit_code, status);
