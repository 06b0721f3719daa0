-- Which cases have changed since; each node reads it and brings its own index up to date. Rows are kept for some days.
create table similarity_change (
    id         bigint    not null auto_increment primary key,
    case_id    bigint    not null,
    changed_at timestamp not null
);
create index similarity_change_at on similarity_change (changed_at);

-- One row: by its identity an index knows that it was made from this database; changes up to purged_to are gone.
create table similarity_source (
    identity  varchar(40) not null primary key,
    purged_to bigint      not null
);
insert into similarity_source (identity, purged_to) values (uuid(), 0);
