-- Units that are asked before the hand-over (HN-6): who was asked to be what, and what each said or let pass.
create table unit_consultation (
    id               bigint      not null auto_increment primary key,
    proposal_id      bigint      not null,
    plan_id          bigint      not null,
    round_no         integer     not null,
    unit_code        varchar(40) not null,
    asked_role       varchar(10) not null,
    asked_at         timestamp   not null,
    asked_by         varchar(40) not null,
    due_at           timestamp   not null,
    -- may read the case only because it is asked
    admitted         boolean     not null,
    state            varchar(10) not null,
    answer           varchar(20),
    reason           varchar(2000),
    proper_unit_code varchar(40),
    answered_by      varchar(40),
    answered_at      timestamp   null,
    version          integer     not null,
    constraint unit_consultation_plan foreign key (plan_id) references handover_plan (id),
    constraint unit_consultation_once unique (proposal_id, round_no, unit_code)
);

alter table handover_plan add column ask_reason varchar(2000);
alter table handover_plan add column settlement_reason varchar(2000);
alter table handover_plan add column meeting_note varchar(2000);

-- Numbers of the suggestions a unit of a split proposal answers, such as 1,3; nothing stands for all of them.
alter table handover_plan_unit add column items varchar(400);
alter table unit_task add column items varchar(400);
