-- Committees, proposer bodies, units, people and their posts. Codes are the ids the engine sees as group prefixes.
create table org_committee (
    code        varchar(40)  not null primary key,
    name        varchar(120) not null,
    short_name  varchar(60)  not null,
    region_name varchar(60)  not null,
    level_code  varchar(20)  not null,
    parent_code varchar(40),
    constraint org_committee_parent foreign key (parent_code) references org_committee (code)
);

create table org_body (
    code           varchar(40)  not null primary key,
    committee_code varchar(40)  not null,
    kind           varchar(30)  not null,
    name           varchar(120) not null,
    short_name     varchar(60)  not null,
    constraint org_body_committee foreign key (committee_code) references org_committee (code)
);
create index org_body_of on org_body (committee_code, kind);

create table org_unit (
    code           varchar(40)   not null primary key,
    committee_code varchar(40)   not null,
    kind           varchar(30)   not null,
    name           varchar(120)  not null,
    short_name     varchar(60)   not null,
    functions      varchar(2000) not null,
    valid_from     date          not null,
    valid_until    date,
    successor_code varchar(40),
    constraint org_unit_committee foreign key (committee_code) references org_committee (code)
);
create index org_unit_of on org_unit (committee_code, kind);

create table org_person (
    id               varchar(40)  not null primary key,
    name             varchar(60)  not null,
    gender           varchar(10),
    birth_year       integer,
    phone            varchar(40),
    email            varchar(120),
    sector           varchar(60),
    employer_title   varchar(200),
    password_hash    varchar(200),
    failed_sign_ins  integer      not null default 0,
    locked_until     timestamp    null,
    password_changed_at timestamp null
);
create index org_person_name on org_person (name);

create table org_post (
    id          bigint      not null auto_increment primary key,
    person_id   varchar(40) not null,
    body_code   varchar(40) not null,
    role_code   varchar(20) not null,
    title       varchar(120),
    valid_from  date        not null,
    valid_until date,
    constraint org_post_person foreign key (person_id) references org_person (id)
);
create index org_post_person_ix on org_post (person_id);
create index org_post_body on org_post (body_code, role_code);
