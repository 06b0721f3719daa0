-- Whose work a delegated task is, and whether it has still to come back.
alter table work_item add column owner varchar(60);
alter table work_item add column delegated boolean not null default false;
create index work_item_of_owner on work_item (owner, state);

-- A task lent to somebody who does it and gives it back for the last word (委派).
create table task_delegation (
    id           bigint        not null auto_increment primary key,
    task_id      varchar(64)   not null,
    case_key     varchar(60),
    owner_id     varchar(60)   not null,
    delegate_id  varchar(60)   not null,
    reason       varchar(1000) not null,
    delegated_at datetime      not null,
    ended_at     datetime,
    -- BACK, RECALLED, CLOSED
    ending       varchar(10),
    ended_by     varchar(60)
);
create index task_delegation_of_task on task_delegation (task_id, id);

-- People asked together to sign before, beside or after a task, and the rule by which they are counted (加签).
create table task_signing (
    id           bigint        not null auto_increment primary key,
    task_id      varchar(64)   not null,
    case_key     varchar(60),
    moment       varchar(10)   not null,
    rule_code    varchar(10)   not null,
    percent      int           not null,
    reason       varchar(1000) not null,
    ordered_by   varchar(60)   not null,
    ordered_at   datetime      not null,
    state        varchar(10)   not null,
    decided_at   datetime
);
create index task_signing_of_task on task_signing (task_id, id);

-- One of them, and what they said.
create table task_signer (
    id             bigint      not null auto_increment primary key,
    signing_id     bigint      not null,
    task_id        varchar(64) not null,
    person_id      varchar(60) not null,
    weight         int         not null,
    state          varchar(10) not null,
    opinion        varchar(10),
    words          varchar(2000),
    asked_at       datetime,
    said_at        datetime,
    -- whoever said it, when it was not the person asked
    said_by        varchar(60),
    removed_reason varchar(1000),
    constraint task_signer_signing foreign key (signing_id) references task_signing (id)
);
create index task_signer_of_task on task_signer (task_id, id);
create index task_signer_of_signing on task_signer (signing_id, id);

-- What a holder has submitted while others have still to sign after it.
create table task_hold (
    id          bigint      not null auto_increment primary key,
    task_id     varchar(64) not null,
    holder_id   varchar(60) not null,
    form_values longtext    not null,
    held_at     datetime    not null,
    ended_at    datetime,
    -- DONE, REFUSED, VOTED_DOWN, WITHDRAWN
    ending      varchar(12),
    words       varchar(2000)
);
create index task_hold_of_task on task_hold (task_id, id);
create index task_hold_open on task_hold (ended_at, id);

-- A task shown to others, who confirm that they have read it (抄送、传阅).
create table task_copy (
    id          bigint        not null auto_increment primary key,
    task_id     varchar(64)   not null,
    case_key    varchar(60),
    from_person varchar(60)   not null,
    to_person   varchar(60)   not null,
    reason      varchar(1000) not null,
    copied_at   datetime      not null,
    read_at     datetime
);
create index task_copy_of_task on task_copy (task_id, id);
create index task_copy_of_reader on task_copy (to_person, id);
create index task_copy_unread on task_copy (to_person, read_at, id);

-- Whoever holds a task was urged, and answered (催办).
create table task_urging (
    id          bigint        not null auto_increment primary key,
    task_id     varchar(64)   not null,
    case_key    varchar(60),
    by_person   varchar(60)   not null,
    to_person   varchar(60),
    reason      varchar(1000) not null,
    urged_at    datetime      not null,
    answered_by varchar(60),
    answer      varchar(1000),
    answered_at datetime
);
create index task_urging_of_task on task_urging (task_id, id);

-- Who reads a case because a task of it was theirs, or was shown to them.
create table case_guest (
    id          bigint      not null auto_increment primary key,
    case_key    varchar(60),
    proposal_id bigint,
    task_id     varchar(64) not null,
    person_id   varchar(60) not null,
    way         varchar(12) not null,
    since       datetime    not null,
    ended_at    datetime
);
create index case_guest_of_person on case_guest (person_id, case_key, ended_at);
create index case_guest_of_task on case_guest (task_id, person_id);
