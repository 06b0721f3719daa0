-- Every change of the working calendar, one after the other: whoever changes it has seen the one before.
create table calendar_edit (
    id         bigint       not null auto_increment primary key,
    follows_id bigint       not null,
    year_no    int          not null,
    way        varchar(10)  not null,
    undoes_id  bigint,
    reason     varchar(300) not null,
    changed_by varchar(64)  not null,
    changed_at timestamp    not null,
    constraint calendar_edit_in_a_row unique (follows_id)
);

-- What one change did to one day; null where the day did not, or does not, differ from the plain week.
create table calendar_change (
    id          bigint      not null auto_increment primary key,
    edit_id     bigint      not null,
    on_day      date        not null,
    kind_before varchar(4),
    name_before varchar(40),
    kind_after  varchar(4),
    name_after  varchar(40),
    constraint calendar_change_edit foreign key (edit_id) references calendar_edit (id)
);
create index calendar_change_day on calendar_change (on_day);

-- How far the open deadlines have been counted again after a change.
create table calendar_recount (
    edit_id          bigint    not null primary key,
    last_deadline_id bigint    not null,
    counted          int       not null,
    moved            int       not null,
    finished_at      timestamp null,
    constraint calendar_recount_edit foreign key (edit_id) references calendar_edit (id)
);
create index calendar_recount_open on calendar_recount (finished_at, edit_id);

-- When a deadline's work was done, and since when it is paused.
alter table deadline add column closed_at timestamp null;
alter table deadline add column paused_on date;
alter table deadline add column version int default 0 not null;
create index deadline_open on deadline (closed_at, id);

-- Days from paused_on on, and before resumed_on, do not count.
create table deadline_pause (
    id           bigint       not null auto_increment primary key,
    deadline_id  bigint       not null,
    paused_on    date         not null,
    paused_at    timestamp    not null,
    paused_by    varchar(64)  not null,
    reason       varchar(300) not null,
    resumed_on   date,
    resumed_at   timestamp    null,
    resumed_by   varchar(64),
    resume_reason varchar(300),
    constraint deadline_pause_deadline foreign key (deadline_id) references deadline (id)
);

-- A day until which a deadline was prolonged, and who agreed.
create table deadline_extension (
    id           bigint        not null auto_increment primary key,
    deadline_id  bigint        not null,
    due_before   timestamp     not null,
    extended_on  date          not null,
    extended_to  date          not null,
    reason       varchar(1000) not null,
    way          varchar(20)   not null,
    agreed_by    varchar(64),
    agreed_at    timestamp     not null,
    constraint deadline_extension_deadline foreign key (deadline_id) references deadline (id)
);

-- Each time a deadline moved: from when to when and why; null while it is paused.
create table deadline_move (
    id          bigint        not null auto_increment primary key,
    deadline_id bigint        not null,
    due_before  timestamp     null,
    due_after   timestamp     null,
    cause       varchar(10)   not null,
    why         varchar(1000) not null,
    moved_at    timestamp     not null,
    constraint deadline_move_deadline foreign key (deadline_id) references deadline (id)
);
