-- Policy documents and measures a proposal led to; taken away ones stay with the reason.
create table policy_measure (
    id              bigint        not null auto_increment primary key,
    proposal_id     bigint        not null,
    case_key        varchar(60)   not null,
    committee_code  varchar(40)   not null,
    commitment_id   bigint,
    item_no         integer,
    title           varchar(200)  not null,
    document_number varchar(100)  not null,
    issuing_body    varchar(100)  not null,
    issued_on       date          not null,
    url             varchar(500),
    added_by        varchar(40)   not null,
    added_at        timestamp     not null,
    removed_by      varchar(40),
    removed_at      timestamp     null,
    removal_reason  varchar(1000),
    version         integer       not null
);
create index policy_measure_case on policy_measure (proposal_id);
create index policy_measure_committee on policy_measure (committee_code, issued_on, id);
