-- The permanent record: one hash chain a case, never changed. The head row of a case is the only row that moves.
create table audit_chain (
    case_key  varchar(60) not null primary key,
    last_seq  bigint      not null,
    last_hash char(64)    not null
);

create table audit_entry (
    id            bigint       not null auto_increment primary key,
    case_key      varchar(60)  not null,
    seq           bigint       not null,
    occurred_at   timestamp    not null,
    actor_id      varchar(40)  not null,
    origin        varchar(20)  not null,
    address       varchar(60),
    action        varchar(60)  not null,
    details       text         not null,
    reason        text,
    previous_hash char(64)     not null,
    hash          char(64)     not null,
    constraint audit_entry_place unique (case_key, seq)
);
create index audit_entry_time on audit_entry (occurred_at);

-- Anchors fix all entries up to an id under one signed Merkle root; each names the anchor before.
create table audit_anchor (
    number        bigint       not null primary key,
    anchored_at   timestamp    not null,
    first_id      bigint       not null,
    last_id       bigint       not null,
    entry_count   bigint       not null,
    merkle_root   char(64)     not null,
    previous_root char(64)     not null,
    signature     varchar(120) not null
);
