-- Standing deputies (代理): who stands in for whom, from when until when, for which kinds of tasks.
create table org_deputy (
    id           bigint       not null auto_increment primary key,
    person_id    varchar(40)  not null,
    deputy_id    varchar(40)  not null,
    body_code    varchar(40)  not null,
    valid_from   date         not null,
    valid_until  date,
    -- process keys with commas between and around them; empty for all kinds
    process_keys varchar(1000) not null,
    reason       varchar(500) not null,
    made_by      varchar(40)  not null,
    made_at      datetime     not null,
    ended_by     varchar(40),
    ended_at     datetime,
    end_reason   varchar(500),
    constraint org_deputy_person foreign key (person_id) references org_person (id),
    constraint org_deputy_deputy foreign key (deputy_id) references org_person (id)
);
create index org_deputy_of_person on org_deputy (person_id, valid_from);
create index org_deputy_of_deputy on org_deputy (deputy_id, valid_from);
create index org_deputy_of_body on org_deputy (body_code, valid_from);

-- Locked while a row is added, so that two people cannot close a circle in the same moment.
create table org_deputy_lock (
    id integer not null primary key
);
insert into org_deputy_lock (id) values (1);

-- Who has left: the account opens no more from this day on.
alter table org_person add column closed_on date;

-- In whose place something was done.
alter table work_item add column acting_for varchar(60);
create index work_item_of_represented on work_item (acting_for, closed_at);
alter table audit_entry add column acting_for varchar(40);
