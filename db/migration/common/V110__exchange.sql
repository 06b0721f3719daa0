-- A file somebody checked and may import next; removed after the import or a day.
create table import_file (
    id             varchar(36)  not null primary key,
    person_id      varchar(40)  not null,
    committee_code varchar(40)  not null,
    file_name      varchar(200) not null,
    uploaded_at    timestamp    not null
);
