-- Phrases (常用语) of a person, or of a committee for all its people.
create table phrase (
    id             bigint       not null auto_increment primary key,
    owner_id       varchar(40),
    committee_code varchar(40),
    kind           varchar(20)  not null,
    words          varchar(500) not null,
    place          int          not null,
    uses           bigint       not null,
    changed_by     varchar(40)  not null,
    changed_at     datetime     not null,
    deleted_by     varchar(40),
    deleted_at     datetime
);
create index phrase_of_person on phrase (owner_id, place);
create index phrase_of_committee on phrase (committee_code, place);
