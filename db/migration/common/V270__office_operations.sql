-- Operations of an office on tasks (转办、退回、催办 and others): one row each, never changed.
create table office_operation (
    id                  bigint       not null auto_increment primary key,
    operation           varchar(20)  not null,
    task_id             varchar(64)  not null,
    task_key            varchar(120) not null,
    process_instance_id varchar(64)  not null,
    case_key            varchar(60),
    person_id           varchar(60),
    target              varchar(1000),
    reason              varchar(1000),
    done_at             datetime     not null
);
create index office_operation_case on office_operation (case_key, id);
create index office_operation_task on office_operation (task_id, id);
