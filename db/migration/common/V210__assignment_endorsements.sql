-- A passage of a proposal through the chain of leaders before its hand-over.
create table endorsement_round (
    id             bigint       not null auto_increment primary key,
    proposal_id    bigint       not null,
    case_key       varchar(60)  not null,
    committee_code varchar(40)  not null,
    -- codes of the bodies whose leaders sign, parted by commas
    signer_bodies  varchar(1000) not null,
    party_office   varchar(40)  not null,
    status         varchar(10)  not null,
    opened_at      timestamp    not null,
    closed_at      timestamp    null,
    version        integer      not null,
    constraint endorsement_round_proposal foreign key (proposal_id) references proposal (id)
);

-- What a leader draws with the finger; a comment that was made takes it for good.
create table endorsement_signature (
    id        bigint      not null auto_increment primary key,
    task_id   varchar(64) not null,
    person_id varchar(60) not null,
    content   mediumblob  not null,
    kept_at   timestamp   not null,
    constraint endorsement_signature_task unique (task_id, person_id)
);

-- What each leader said, a row for each time; never changed.
create table endorsement_comment (
    id           bigint       not null auto_increment primary key,
    round_id     bigint       not null,
    proposal_id  bigint       not null,
    step_code    varchar(10)  not null,
    body_code    varchar(60)  not null,
    person_id    varchar(60)  not null,
    person_name  varchar(100) not null,
    post         varchar(200) not null,
    passed       boolean      not null,
    comment_text varchar(2000),
    decided_at   timestamp    not null,
    signature_id bigint,
    constraint endorsement_comment_round foreign key (round_id) references endorsement_round (id),
    constraint endorsement_comment_signature foreign key (signature_id) references endorsement_signature (id)
);
