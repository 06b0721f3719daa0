-- Cases that stand still (挂起): who, why, and which deadlines the suspension has stopped.
create table case_suspension (
    id                       bigint       not null auto_increment primary key,
    root_process_instance_id varchar(64)  not null,
    case_key                 varchar(60),
    person_id                varchar(60),
    reason                   varchar(1000),
    suspended_at             datetime     not null,
    resumed_at               datetime,
    resumed_by               varchar(60),
    open_key                 varchar(64) unique,
    version                  int          not null
);
create index case_suspension_root on case_suspension (root_process_instance_id, id);
create table case_suspension_deadline (
    suspension_id bigint not null,
    deadline_id   bigint not null,
    primary key (suspension_id, deadline_id),
    constraint case_suspension_deadline_of foreign key (suspension_id) references case_suspension (id)
);
