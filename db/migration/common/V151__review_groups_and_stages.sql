-- Groups of people inside a committee's proposal work; who belongs to one is told by posts in it.
create table org_working_group (
    code           varchar(60)  not null primary key,
    committee_code varchar(40)  not null,
    name           varchar(100) not null
);
create index org_working_group_committee on org_working_group (committee_code);

-- A review group: which session it works for, at which stage of review, and since when it has ended.
create table review_group (
    code           varchar(60) not null primary key,
    committee_code varchar(40) not null,
    session_id     bigint      not null,
    stage_no       int         not null,
    retired_on     date,
    version        bigint      not null,
    constraint review_group_working_group foreign key (code) references org_working_group (code)
);
create index review_group_session on review_group (committee_code, session_id);

-- The categories, areas or subjects, that a review group takes.
create table review_group_category (
    group_code    varchar(60) not null,
    position      int         not null,
    category_code varchar(60) not null,
    primary key (group_code, position),
    constraint review_group_category_group foreign key (group_code) references review_group (code)
);

-- At which stage and in which group an opinion was given; null where there was no choice.
alter table review_opinion add column stage_no int;
alter table review_opinion add column group_code varchar(60);

-- Since when a task is claimed: who lets it lie too long can be relieved of it.
alter table work_item add column claimed_at datetime;
update work_item set claimed_at = created_at where assignee is not null and state = 'OPEN';
