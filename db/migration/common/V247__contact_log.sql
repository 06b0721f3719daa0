-- A talk of a unit with those who proposed; never deleted, corrected by another entry that takes its place.
create table contact_entry (
    id              bigint        not null auto_increment primary key,
    unit_task_id    bigint        not null,
    proposal_id     bigint        not null,
    case_key        varchar(60)   not null,
    committee_code  varchar(40)   not null,
    unit_code       varchar(40)   not null,
    contact_way     varchar(10)   not null,
    held_on         date          not null,
    phase           varchar(10)   not null,
    unit_people     varchar(200)  not null,
    proposer_people varchar(200)  not null,
    said            varchar(2000) not null,
    minutes         text,
    recorded_side   varchar(10)   not null,
    recorded_by     varchar(40)   not null,
    recorded_at     timestamp     not null,
    replaces_id     bigint,
    replace_reason  varchar(500),
    replaced_by_id  bigint,
    version         integer       not null,
    constraint contact_entry_task foreign key (unit_task_id) references unit_task (id)
);
create index contact_entry_of_task on contact_entry (unit_task_id, id);
create index contact_entry_of_case on contact_entry (proposal_id, id);

-- Whose proposal a talk was about (merged ones have their own proposers), and what the other side says to the entry.
create table contact_party (
    id          bigint      not null auto_increment primary key,
    entry_id    bigint      not null,
    proposal_id bigint      not null,
    state       varchar(10) not null,
    answered_by varchar(40),
    answered_at timestamp   null,
    note        varchar(500),
    version     integer     not null,
    constraint contact_party_once unique (entry_id, proposal_id),
    constraint contact_party_entry foreign key (entry_id) references contact_entry (id)
);
create index contact_party_of_case on contact_party (proposal_id, entry_id);

-- A required talk that the handing office does not insist on; rows are added, never changed.
create table contact_dispensation (
    id           bigint       not null auto_increment primary key,
    unit_task_id bigint       not null,
    proposal_id  bigint       not null,
    need         varchar(20)  not null,
    reason       varchar(500) not null,
    granted_by   varchar(40)  not null,
    granted_at   timestamp    not null,
    constraint contact_dispensation_task foreign key (unit_task_id) references unit_task (id)
);
create index contact_dispensation_of on contact_dispensation (unit_task_id, id);

-- Talks that stood with the replies: before the unit signed for the case, or while it worked on it.
insert into contact_entry (unit_task_id, proposal_id, case_key, committee_code, unit_code, contact_way, held_on, phase,
    unit_people, proposer_people, said, recorded_side, recorded_by, recorded_at, version)
select r.unit_task_id, r.proposal_id, r.case_key, r.committee_code, r.unit_code, c.contact_way, c.contact_on,
    case when t.signed_at is not null and c.contact_on < cast(t.signed_at as date) then 'BEFORE' else 'DURING' end,
    '', '', c.note, 'UNIT', r.drafted_by, r.drafted_at, 0
from contact_record c
join reply r on r.id = c.reply_id
join unit_task t on t.id = r.unit_task_id
order by c.reply_id, c.position;

insert into contact_party (entry_id, proposal_id, state, version)
select e.id, p.id, 'WAITING', 0
from contact_entry e
join proposal p on p.id = e.proposal_id or p.merged_into_id = e.proposal_id;

drop table contact_record;
