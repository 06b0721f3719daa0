alter table unit_task add column sign_for_reminded_at timestamp null;

-- Each wish of a unit to return a proposal, with all who had a say in it.
create table unit_return (
    id             bigint        not null auto_increment primary key,
    unit_task_id   bigint        not null,
    proposal_id    bigint        not null,
    committee_code varchar(40)   not null,
    handing_office varchar(40)   not null,
    unit_code      varchar(40)   not null,
    unit_role      varchar(10)   not null,
    state          varchar(20)   not null,
    reason         varchar(2000) not null,
    proposed_unit  varchar(40),
    last_day       date          not null,
    asked_by       varchar(40)   not null,
    asked_at       timestamp     not null,
    signed_by      varchar(40),
    signed_at      timestamp     null,
    late           boolean       not null,
    head_note      varchar(2000),
    leader_id      varchar(40),
    leader_at      timestamp     null,
    leader_note    varchar(2000),
    decided_by     varchar(40),
    decided_at     timestamp     null,
    decision_note  varchar(2000),
    new_unit       varchar(40),
    version        integer       not null,
    constraint unit_return_task foreign key (unit_task_id) references unit_task (id)
);
create index unit_return_case on unit_return (proposal_id);
create index unit_return_office on unit_return (handing_office, state, id);

-- Changes of the units of a case during handling; rows are added, never changed.
create table unit_change (
    id             bigint        not null auto_increment primary key,
    proposal_id    bigint        not null,
    committee_code varchar(40)   not null,
    handing_office varchar(40)   not null,
    kind           varchar(20)   not null,
    old_unit       varchar(40),
    new_unit       varchar(40),
    reason         varchar(2000) not null,
    changed_by     varchar(40)   not null,
    changed_at     timestamp     not null
);
create index unit_change_case on unit_change (proposal_id);
create index unit_change_office on unit_change (handing_office, id);

-- Returns from before: who asked and who decided stands in the audit trail, the office with the case.
insert into unit_return (unit_task_id, proposal_id, committee_code, handing_office, unit_code, unit_role, state, reason,
    proposed_unit, last_day, asked_by, asked_at, late, decision_note, new_unit, version)
select t.id, t.proposal_id, t.committee_code,
    coalesce((select min(p.party_key) from case_participant p join org_unit u on u.code = p.party_key
              where p.proposal_id = t.proposal_id and u.kind in ('PARTY_OFFICE', 'GOVERNMENT_OFFICE')
                and p.party_key <> t.unit_code), ''),
    t.unit_code, t.unit_role,
    case when t.status = 'RETURNED' then 'GRANTED'
         when t.status = 'RETURN_REQUESTED' then 'SIGNED'
         when t.return_refused = true then 'REFUSED'
         else 'LAPSED' end,
    t.return_reason, t.suggested_unit_code, cast(t.return_asked_at as date), '', t.return_asked_at, false,
    t.arbitration_note, t.reassigned_to, 0
from unit_task t
where t.return_asked_at is not null;
