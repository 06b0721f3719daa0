-- What a reply promises for later (承诺事项), one row for each item, followed over years.
create table commitment (
    id             bigint        not null auto_increment primary key,
    reply_id       bigint        not null,
    unit_task_id   bigint        not null,
    proposal_id    bigint        not null,
    case_key       varchar(60)   not null,
    committee_code varchar(40)   not null,
    handing_office varchar(40)   not null,
    unit_code      varchar(40)   not null,
    holder_code    varchar(40)   not null,
    letter_number  varchar(120)  not null,
    item_no        integer       not null,
    item_text      text          not null,
    promise        text          not null,
    code_then      varchar(10)   not null,
    class_then     varchar(20)   not null,
    promised_on    date          not null,
    first_day      date          not null,
    due_day        date          not null,
    moves          integer       not null,
    state          varchar(20)   not null,
    waits_in       varchar(64),
    closed_on      date,
    overdue_told   date,
    version        integer       not null,
    constraint commitment_item unique (reply_id, item_no),
    constraint commitment_reply foreign key (reply_id) references reply (id)
);
create index commitment_case on commitment (proposal_id);
create index commitment_committee on commitment (committee_code, state, due_day);
create index commitment_holder on commitment (holder_code, state, due_day);
create index commitment_office on commitment (handing_office, state, due_day);

-- What the unit reported on a promise, and what office and director said to it.
create table commitment_report (
    id            bigint        not null auto_increment primary key,
    commitment_id bigint        not null,
    outcome       varchar(20)   not null,
    words         varchar(2000) not null,
    evidence_url  varchar(500),
    file_ids      varchar(200)  not null,
    day_before    date          not null,
    new_day       date,
    early         boolean       not null,
    unit_code     varchar(40)   not null,
    reported_by   varchar(40)   not null,
    reported_at   timestamp     not null,
    accepted      boolean,
    checked_by    varchar(40),
    checked_at    timestamp     null,
    check_note    varchar(1000),
    agreed        boolean,
    decided_by    varchar(40),
    decided_at    timestamp     null,
    decision_note varchar(1000),
    constraint commitment_report_of foreign key (commitment_id) references commitment (id)
);
create index commitment_report_list on commitment_report (commitment_id, id);

-- What proposers say to a promise; rows are added, never changed.
create table commitment_comment (
    id            bigint        not null auto_increment primary key,
    commitment_id bigint        not null,
    person_id     varchar(40)   not null,
    kept          boolean       not null,
    words         varchar(1000) not null,
    made_at       timestamp     not null,
    constraint commitment_comment_of foreign key (commitment_id) references commitment (id)
);

-- Results of an item of a reply, the first as replied, later ones after tracking (跟踪办理结果).
create table item_result (
    id            bigint      not null auto_increment primary key,
    reply_id      bigint      not null,
    item_no       integer     not null,
    ordinal       integer     not null,
    result_code   varchar(10) not null,
    result_class  varchar(20) not null,
    commitment_id bigint      not null,
    recorded_on   date        not null,
    constraint item_result_once unique (reply_id, item_no, ordinal),
    constraint item_result_of foreign key (commitment_id) references commitment (id)
);
