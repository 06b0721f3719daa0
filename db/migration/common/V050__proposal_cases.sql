-- Last number given of each series; one row is locked for each number, so that no number is lost or given twice.
create table number_series (
    series_key  varchar(120) not null primary key,
    last_number bigint       not null
);

-- A plenary session (届次) with the period in which its proposals are collected; the cut-off second still counts.
create table plenary_session (
    id              bigint      not null auto_increment primary key,
    committee_code  varchar(40) not null,
    term_no         int         not null,
    session_no      int         not null,
    name            varchar(60) not null,
    collecting_from timestamp   not null,
    cutoff_at       timestamp   not null,
    opens_on        date        not null,
    closes_on       date        not null,
    constraint plenary_session_number unique (committee_code, term_no, session_no)
);

-- Subjects of proposals, two levels. Rows of the committee '*' are the common tree.
create table category (
    id             bigint      not null auto_increment primary key,
    committee_code varchar(40) not null,
    code           varchar(60) not null,
    parent_code    varchar(60),
    name           varchar(60) not null,
    position       int         not null,
    constraint category_code unique (committee_code, code)
);

create table proposal (
    id                bigint       not null auto_increment primary key,
    flow_no           varchar(60),
    case_no           varchar(60),
    committee_code    varchar(40)  not null,
    session_id        bigint,
    title             varchar(500) not null,
    title_key         varchar(500),
    situation         text         not null,
    analysis          text         not null,
    status            varchar(20)  not null,
    kind              varchar(20)  not null,
    proposer_id       varchar(60)  not null,
    body_code         varchar(60),
    category_code     varchar(60),
    suggested_units   varchar(1000) not null,
    wish_open         boolean      not null,
    wish_meet         boolean      not null,
    submission        varchar(10),
    created_at        timestamp    not null,
    changed_at        timestamp    not null,
    submitted_at      timestamp    null,
    filed_at          timestamp    null,
    handed_over_at    timestamp    null,
    answered_at       timestamp    null,
    closed_at         timestamp    null,
    outcome_code      varchar(40),
    outcome_reason    text,
    converted_no      varchar(60),
    withdrawal_reason text,
    merged_into_id    bigint,
    edits             bigint       not null,
    version           bigint       not null,
    constraint proposal_flow_no unique (flow_no),
    constraint proposal_case_no unique (committee_code, case_no),
    constraint proposal_session foreign key (session_id) references plenary_session (id),
    constraint proposal_merged_into foreign key (merged_into_id) references proposal (id)
);
create index proposal_committee_status on proposal (committee_code, status, id);
create index proposal_proposer on proposal (proposer_id, id);
create index proposal_body on proposal (body_code, id);

create table suggestion_item (
    id          bigint not null auto_increment primary key,
    proposal_id bigint not null,
    position    int    not null,
    text        text   not null,
    constraint suggestion_item_proposal foreign key (proposal_id) references proposal (id)
);

create table co_signer (
    id          bigint      not null auto_increment primary key,
    proposal_id bigint      not null,
    person_id   varchar(60) not null,
    state       varchar(10) not null,
    invited_at  timestamp   not null,
    answered_at timestamp   null,
    opinion     varchar(2000),
    constraint co_signer_person unique (proposal_id, person_id),
    constraint co_signer_proposal foreign key (proposal_id) references proposal (id)
);
create index co_signer_by_person on co_signer (person_id, proposal_id);

-- Who takes part in a case and may therefore read it: a body code, or <person id>-self.
create table case_participant (
    proposal_id bigint      not null,
    party_key   varchar(60) not null,
    admitted_at timestamp   not null,
    primary key (proposal_id, party_key),
    constraint case_participant_proposal foreign key (proposal_id) references proposal (id)
);
create index case_participant_party on case_participant (party_key, proposal_id);
