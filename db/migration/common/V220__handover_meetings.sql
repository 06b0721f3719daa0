-- A meeting at which proposals are handed over to the units (交办会).
create table handover_meeting (
    id             bigint       not null auto_increment primary key,
    committee_code varchar(40)  not null,
    title          varchar(200) not null,
    starts_at      timestamp    not null,
    place          varchar(200) not null,
    requirements   text         not null,
    state          varchar(20)  not null,
    minutes        text,
    cancel_reason  varchar(1000),
    -- the run of the last hand-over from it
    run_id         bigint,
    planned_by     varchar(60)  not null,
    planned_at     timestamp    not null,
    held_at        timestamp    null,
    handed_over_at timestamp    null,
    version        integer      not null,
    constraint handover_meeting_committee foreign key (committee_code) references org_committee (code)
);
create index handover_meeting_of on handover_meeting (committee_code, state, id);

create table handover_meeting_agenda (
    meeting_id bigint       not null,
    position   integer      not null,
    item       varchar(300) not null,
    primary key (meeting_id, position),
    constraint handover_meeting_agenda_of foreign key (meeting_id) references handover_meeting (id)
);

create table handover_meeting_chair (
    meeting_id bigint      not null,
    position   integer     not null,
    person_id  varchar(60) not null,
    primary key (meeting_id, position),
    constraint handover_meeting_chair_of foreign key (meeting_id) references handover_meeting (id)
);

-- Invited bodies and units; attendance is filled in when the meeting was held.
create table handover_meeting_guest (
    meeting_id bigint      not null,
    position   integer     not null,
    body_code  varchar(60) not null,
    attendance varchar(10),
    who        varchar(200),
    primary key (meeting_id, position),
    constraint handover_meeting_guest_of foreign key (meeting_id) references handover_meeting (id)
);
create index handover_meeting_guest_body on handover_meeting_guest (body_code, meeting_id);

-- The cases to be handed over from a meeting; a case stands on one list only. One that was taken off has no row.
create table handover_meeting_case (
    proposal_id    bigint      not null primary key,
    meeting_id     bigint      not null,
    case_key       varchar(60) not null,
    handed_over_at datetime,
    added_by       varchar(60) not null,
    added_at       datetime    not null,
    constraint handover_meeting_case_of foreign key (meeting_id) references handover_meeting (id),
    constraint handover_meeting_case_proposal foreign key (proposal_id) references proposal (id)
);
create index handover_meeting_case_list on handover_meeting_case (meeting_id, handed_over_at);
