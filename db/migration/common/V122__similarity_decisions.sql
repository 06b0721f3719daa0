-- What a committee has decided about two cases; a later decision is a further revision, so that the earlier ones stay.
create table pair_decision (
    id             bigint        not null auto_increment primary key,
    committee_code varchar(40)   not null,
    first_id       bigint        not null,
    second_id      bigint        not null,
    revision       int           not null,
    verdict        varchar(20)   not null,
    reason         varchar(1000) not null,
    score          double        not null,
    decided_by     varchar(60)   not null,
    decided_at     timestamp     not null,
    constraint pair_decision_revision unique (committee_code, first_id, second_id, revision),
    constraint pair_decision_first foreign key (first_id) references proposal (id),
    constraint pair_decision_second foreign key (second_id) references proposal (id)
);
create index pair_decision_by_second on pair_decision (committee_code, second_id);
