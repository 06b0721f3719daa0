-- Files of a batch that was printed; contents lie with the stored files. Removed after some weeks.
create table printed_file (
    id          bigint       not null auto_increment primary key,
    batch       varchar(40)  not null,
    proposal_id bigint       not null,
    format      varchar(10)  not null,
    file_name   varchar(200) not null,
    content_key varchar(40)  not null,
    size_bytes  bigint       not null,
    printed_at  timestamp    not null,
    constraint printed_file_case unique (batch, proposal_id, format)
);
create index printed_file_age on printed_file (printed_at);
