-- The words of a proposal as they stood at a moment that matters: submitted, corrected, before a restore, and now and then while it is written.
create table proposal_version (
    id          bigint        not null auto_increment primary key,
    proposal_id bigint        not null,
    number      int           not null,
    reason      varchar(20)   not null,
    -- who wrote these words, and when
    person_id   varchar(60)   not null,
    written_at  timestamp     not null,
    note        varchar(2000),
    title       varchar(500)  not null,
    situation   text          not null,
    analysis    text          not null,
    suggestions mediumtext    not null,
    mark        varchar(64)   not null,
    constraint proposal_version_number unique (proposal_id, number),
    constraint proposal_version_proposal foreign key (proposal_id) references proposal (id)
);

-- Who changed the words last; null for what was written before this was kept.
alter table proposal add column changed_by varchar(60);
