-- Settings that places set differently; an absent row means the default of the program.
create table committee_setting (
    committee_code varchar(40) not null,
    name           varchar(60) not null,
    setting_value  varchar(400) not null,
    primary key (committee_code, name)
);

-- Days that differ from the plain week: public holidays (OFF) and make-up working days (WORK).
create table calendar_day (
    on_day date        not null primary key,
    kind   varchar(4)  not null,
    name   varchar(40) not null
);

-- A time limit that runs in a case. The reasoning day by day is computed from the rule and the start.
create table deadline (
    id             bigint       not null auto_increment primary key,
    case_key       varchar(60)  not null,
    subject        varchar(80)  not null,
    rule_name      varchar(40)  not null,
    period         varchar(10)  not null,
    committee_code varchar(40)  not null,
    starts_on      date         not null,
    due_at         timestamp    not null,
    opened_at      timestamp    not null
);
create index deadline_case on deadline (case_key);
create index deadline_subject on deadline (subject, rule_name);
