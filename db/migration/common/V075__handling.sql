-- A unit's reply to a proposal in one round; unchangeable once it is sent.
create table reply (
    id              bigint        not null auto_increment primary key,
    unit_task_id    bigint        not null,
    proposal_id     bigint        not null,
    case_key        varchar(60)   not null,
    committee_code  varchar(40)   not null,
    unit_code       varchar(40)   not null,
    round_no        integer       not null,
    letter_number   varchar(120),
    status          varchar(20)   not null,
    result_class    varchar(1)    not null,
    body            text          not null,
    openness        varchar(10)   not null,
    openness_reason varchar(2000),
    contact_name    varchar(60)   not null,
    contact_phone   varchar(60)   not null,
    drafted_by      varchar(40)   not null,
    drafted_at      timestamp     not null,
    stage           varchar(10),
    checked_by      varchar(40),
    checked_at      timestamp     null,
    signed_by       varchar(40),
    signed_at       timestamp     null,
    passed_by       varchar(40),
    passed_at       timestamp     null,
    sent_back_note  varchar(2000),
    sent_at         timestamp     null,
    version         integer       not null,
    constraint reply_unit_task unique (unit_task_id),
    constraint reply_letter_number unique (committee_code, letter_number)
);
create index reply_proposal on reply (proposal_id, round_no);

-- What the unit answers to each suggestion; position is the place of the suggestion in the proposal, from 0.
create table item_answer (
    reply_id   bigint     not null,
    position   integer    not null,
    answer     text       not null,
    item_class varchar(1) not null,
    primary key (reply_id, position),
    constraint item_answer_reply foreign key (reply_id) references reply (id)
);

-- Talks with the proposer before the reply.
create table contact_record (
    reply_id    bigint        not null,
    position    integer       not null,
    contact_way varchar(10)   not null,
    contact_on  date          not null,
    note        varchar(2000) not null,
    primary key (reply_id, position),
    constraint contact_record_reply foreign key (reply_id) references reply (id)
);

-- A co-unit's opinion, addressed to the lead unit.
create table co_opinion (
    id             bigint       not null auto_increment primary key,
    unit_task_id   bigint       not null,
    proposal_id    bigint       not null,
    committee_code varchar(40)  not null,
    unit_code      varchar(40)  not null,
    round_no       integer      not null,
    letter_number  varchar(120) not null,
    opinion        text         not null,
    contact_name   varchar(60)  not null,
    contact_phone  varchar(60)  not null,
    written_by     varchar(40)  not null,
    sent_at        timestamp    not null,
    constraint co_opinion_unit_task unique (unit_task_id)
);
create index co_opinion_proposal on co_opinion (proposal_id, round_no);
