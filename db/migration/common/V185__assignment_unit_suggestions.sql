-- What was suggested for a case before its units were proposed; the last row of a case counts for the accuracy.
create table unit_suggestion (
    id             bigint      not null auto_increment primary key,
    proposal_id    bigint      not null,
    committee_code varchar(40) not null,
    made_at        timestamp   not null,
    made_for       varchar(40) not null,
    shown          boolean     not null
);
create index unit_suggestion_proposal on unit_suggestion (proposal_id);
create index unit_suggestion_committee on unit_suggestion (committee_code, made_at);

-- Item 0 is the proposal as a whole; ranks count from 1.
create table unit_suggestion_unit (
    suggestion_id bigint       not null,
    item          integer      not null,
    unit_role     varchar(10)  not null,
    rank_no       integer      not null,
    unit_code     varchar(40)  not null,
    score         decimal(5,4) not null,
    primary key (suggestion_id, item, unit_role, rank_no),
    constraint unit_suggestion_unit_suggestion foreign key (suggestion_id) references unit_suggestion (id)
);

