-- One proposer's rating of the replies of one round; never changes.
create table rating (
    id             bigint        not null auto_increment primary key,
    proposal_id    bigint        not null,
    committee_code varchar(40)   not null,
    round_no       integer       not null,
    rater_group    varchar(80)   not null,
    person_id      varchar(40)   not null,
    satisfaction   varchar(20)   not null,
    attitude       varchar(20)   not null,
    remark         varchar(2000) not null,
    rated_at       timestamp     not null,
    constraint rating_once unique (proposal_id, round_no, rater_group)
);

-- What the ratings of a round came to; overall is null when nobody gave feedback in time.
create table rating_result (
    id             bigint      not null auto_increment primary key,
    proposal_id    bigint      not null,
    committee_code varchar(40) not null,
    round_no       integer     not null,
    rule_name      varchar(20) not null,
    asked          integer     not null,
    rated          integer     not null,
    overall        varchar(20),
    summed_up_at   timestamp   not null,
    constraint rating_result_once unique (proposal_id, round_no)
);

-- Whether a proposal is handled once more after an unsatisfied rating.
create table rehandling_decision (
    id             bigint        not null auto_increment primary key,
    proposal_id    bigint        not null,
    committee_code varchar(40)   not null,
    round_no       integer       not null,
    rehandle       boolean       not null,
    reason         varchar(2000) not null,
    decided_by     varchar(40)   not null,
    decided_at     timestamp     not null,
    constraint rehandling_decision_once unique (proposal_id, round_no)
);
