-- A passage of a draft reply through those who look at it; each time the draft is handed in again it is a new one.
create table sign_off (
    id              bigint       not null auto_increment primary key,
    unit_task_id    bigint       not null,
    proposal_id     bigint       not null,
    case_key        varchar(60)  not null,
    committee_code  varchar(40)  not null,
    unit_code       varchar(40)  not null,
    run_no          integer      not null,
    -- of the words that were agreed to, see ReplyWords
    text_hash       varchar(64)  not null,
    signer_role     varchar(10)  not null,
    countersign     boolean      not null,
    meeting_needed  boolean      not null,
    leader_id       varchar(40),
    opened_at       timestamp    not null,
    version         integer      not null,
    constraint sign_off_task foreign key (unit_task_id) references unit_task (id),
    constraint sign_off_run unique (unit_task_id, run_no)
);

-- Who looked at a draft and what came of it, a row for each time; never changed.
create table sign_off_entry (
    id           bigint       not null auto_increment primary key,
    unit_task_id bigint       not null,
    proposal_id  bigint       not null,
    run_no       integer      not null,
    step_code    varchar(20)  not null,
    agreed       boolean      not null,
    person_id    varchar(40)  not null,
    person_name  varchar(100) not null,
    comment_text varchar(2000),
    noted_at     timestamp    not null,
    constraint sign_off_entry_task foreign key (unit_task_id) references unit_task (id)
);
create index sign_off_entry_case on sign_off_entry (proposal_id, id);

-- What a co-unit says to the common reply; no outcome while it is being asked.
create table countersignature (
    id           bigint        not null auto_increment primary key,
    unit_task_id bigint        not null,
    proposal_id  bigint        not null,
    case_key     varchar(60)   not null,
    run_no       integer       not null,
    co_task_id   bigint        not null,
    unit_code    varchar(40)   not null,
    text_hash    varchar(64)   not null,
    outcome      varchar(20),
    remark       varchar(2000),
    person_id    varchar(40),
    person_name  varchar(100),
    asked_at     timestamp     not null,
    reminded_at  timestamp     null,
    decided_at   timestamp     null,
    version      integer       not null,
    constraint countersignature_task foreign key (unit_task_id) references unit_task (id),
    constraint countersignature_co_task foreign key (co_task_id) references unit_task (id),
    constraint countersignature_once unique (unit_task_id, run_no, co_task_id)
);
create index countersignature_case on countersignature (proposal_id, id);

-- The leadership meeting of a unit on its party proposal, once in a round of handling.
create table leadership_meeting (
    id           bigint        not null auto_increment primary key,
    unit_task_id bigint        not null,
    proposal_id  bigint        not null,
    unit_code    varchar(40)   not null,
    held_on      date          not null,
    chair        varchar(100)  not null,
    attendees    varchar(1000) not null,
    minutes      text,
    recorded_by  varchar(40)   not null,
    recorded_at  timestamp     not null,
    constraint leadership_meeting_task foreign key (unit_task_id) references unit_task (id),
    constraint leadership_meeting_once unique (unit_task_id)
);

-- The leader who leads the handling of a case; who led it before stands in the trail.
create table led_handling (
    proposal_id    bigint        not null primary key,
    committee_code varchar(40)   not null,
    leader_id      varchar(40)   not null,
    leader_name    varchar(100)  not null,
    leader_group   varchar(80)   not null,
    post           varchar(200)  not null,
    reason         varchar(2000) not null,
    named_by       varchar(40)   not null,
    named_at       timestamp     not null,
    version        integer       not null,
    constraint led_handling_proposal foreign key (proposal_id) references proposal (id)
);
create index led_handling_leader on led_handling (leader_id, proposal_id);

-- What the leader tells the units; rows are added, never changed.
create table guidance_note (
    id          bigint        not null auto_increment primary key,
    proposal_id bigint        not null,
    leader_id   varchar(40)   not null,
    leader_name varchar(100)  not null,
    post        varchar(200)  not null,
    note        varchar(2000) not null,
    written_at  timestamp     not null,
    constraint guidance_note_proposal foreign key (proposal_id) references proposal (id)
);
create index guidance_note_case on guidance_note (proposal_id, id);

-- That a co-unit was told its opinion is nearly due (SOON) or late (LATE), each once.
create table co_opinion_reminder (
    id           bigint      not null auto_increment primary key,
    unit_task_id bigint      not null,
    kind         varchar(10) not null,
    told_at      timestamp   not null,
    constraint co_opinion_reminder_task foreign key (unit_task_id) references unit_task (id),
    constraint co_opinion_reminder_once unique (unit_task_id, kind)
);
