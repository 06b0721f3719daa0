-- Files attached to something of another module; owner_key names it, such as proposal:12.
create table attachment (
    id          bigint       not null auto_increment primary key,
    owner_key   varchar(80)  not null,
    name        varchar(200) not null,
    file_type   varchar(20)  not null,
    size_bytes  bigint       not null,
    sha256      varchar(64)  not null,
    content_key varchar(40)  not null,
    stored_by   varchar(60)  not null,
    stored_at   timestamp    not null,
    constraint attachment_same_file unique (owner_key, sha256),
    constraint attachment_content unique (content_key)
);

-- Content in pieces, so that no file is ever held in memory as a whole; position counts from 0.
create table stored_chunk (
    content_key varchar(40) not null,
    position    int         not null,
    content     mediumblob  not null,
    primary key (content_key, position)
);
