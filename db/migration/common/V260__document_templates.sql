-- Templates of documents as a committee has written them; the highest version counts. Rows are added, never changed,
-- but for the last failure. A version without a source means: the shipped template again.
create table document_template (
    id             bigint       not null auto_increment primary key,
    committee_code varchar(40)  not null,
    kind           varchar(40)  not null,
    version_no     integer      not null,
    source         mediumtext,
    note           varchar(300) not null,
    saved_by       varchar(40)  not null,
    saved_at       timestamp    not null,
    failed_at      timestamp    null,
    failure        varchar(1000),
    constraint document_template_version unique (committee_code, kind, version_no)
);

-- What somebody has begun to write and could not save yet.
create table document_template_draft (
    committee_code varchar(40)  not null,
    kind           varchar(40)  not null,
    person_id      varchar(40)  not null,
    source         mediumtext   not null,
    note           varchar(300) not null,
    based_on       integer      not null,
    kept_at        timestamp    not null,
    primary key (committee_code, kind, person_id)
);
