-- A topic on its way to a proposal (提案培育).
create table cultivation (
    id                bigint       not null auto_increment primary key,
    cultivation_no    varchar(60)  not null,
    committee_code    varchar(40)  not null,
    -- reference topic it was declared on; filled once there are reference topics
    topic_id          bigint,
    kind              varchar(20)  not null,
    declarer_id       varchar(60)  not null,
    body_code         varchar(60),
    title             varchar(400) not null,
    idea_from         varchar(1000) not null,
    reason            text         not null,
    research_aim      text         not null,
    wanted_grade      varchar(10)  not null,
    grade             varchar(10),
    grading_note      varchar(2000),
    mentor_id         varchar(60),
    state             varchar(20)  not null,
    plan_content      text,
    plan_starts_on    date,
    plan_ends_on      date,
    plan_visits       varchar(2000),
    plan_note         varchar(2000),
    situation         text,
    analysis          text,
    declared_at       timestamp    not null,
    graded_at         timestamp    null,
    reminded_at       timestamp    null,
    ended_at          timestamp    null,
    decline_read_at   timestamp    null,
    withdrawal_reason varchar(2000),
    -- the draft opened from it; the cultivation outlives a draft that is thrown away
    proposal_id       bigint,
    version           bigint       not null,
    constraint cultivation_number unique (cultivation_no),
    constraint cultivation_proposal foreign key (proposal_id) references proposal (id) on delete set null
);
create index cultivation_of_committee on cultivation (committee_code, state, id);
create index cultivation_of_declarer on cultivation (declarer_id, id);
create index cultivation_of_body on cultivation (body_code, id);
create index cultivation_of_mentor on cultivation (mentor_id, id);

create table cultivation_suggestion (
    cultivation_id bigint not null,
    position       int    not null,
    text           text   not null,
    primary key (cultivation_id, position),
    constraint cultivation_suggestion_of foreign key (cultivation_id) references cultivation (id)
);

-- Outings and talks of the research; files hang on the record.
create table research_record (
    id             bigint       not null auto_increment primary key,
    cultivation_id bigint       not null,
    held_on        date         not null,
    place          varchar(200) not null,
    note           text         not null,
    written_by     varchar(60)  not null,
    written_at     timestamp    not null,
    constraint research_record_of foreign key (cultivation_id) references cultivation (id)
);

create table argument_meeting (
    cultivation_id bigint       not null primary key,
    held_on        date         not null,
    place          varchar(200) not null,
    attendance     varchar(2000) not null,
    minutes        text         not null,
    constraint argument_meeting_of foreign key (cultivation_id) references cultivation (id)
);

create table expert_invitation (
    id             bigint      not null auto_increment primary key,
    cultivation_id bigint      not null,
    person_id      varchar(60) not null,
    state          varchar(10) not null,
    opinion        text,
    asked_at       timestamp   not null,
    reminded_at    timestamp   null,
    written_at     timestamp   null,
    version        bigint      not null,
    constraint expert_invitation_person unique (cultivation_id, person_id),
    constraint expert_invitation_of foreign key (cultivation_id) references cultivation (id)
);
create index expert_invitation_by_person on expert_invitation (person_id, cultivation_id);

create table expert_comment (
    id             bigint      not null auto_increment primary key,
    cultivation_id bigint      not null,
    expert_id      varchar(60) not null,
    text           text        not null,
    answer         text,
    check_note     varchar(2000),
    state          varchar(10) not null,
    version        bigint      not null,
    constraint expert_comment_of foreign key (cultivation_id) references cultivation (id)
);
create index expert_comment_by_cultivation on expert_comment (cultivation_id, id);

-- What the likely units think before there is a proposal.
create table unit_view (
    id             bigint      not null auto_increment primary key,
    cultivation_id bigint      not null,
    unit_code      varchar(60) not null,
    state          varchar(10) not null,
    opinion        varchar(20),
    view_text      text,
    asked_at       timestamp   null,
    given_at       timestamp   null,
    given_by       varchar(60),
    version        bigint      not null,
    constraint unit_view_unit unique (cultivation_id, unit_code),
    constraint unit_view_of foreign key (cultivation_id) references cultivation (id)
);
create index unit_view_by_unit on unit_view (unit_code, cultivation_id);
