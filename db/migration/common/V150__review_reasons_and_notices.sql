-- Why a proposal may be not filed. Rows of the committee '*' are the national reasons; a committee adds its own.
create table filing_reason (
    id             bigint       not null auto_increment primary key,
    committee_code varchar(40)  not null,
    code           varchar(40)  not null,
    text_zh        varchar(200) not null,
    text_en        varchar(200) not null,
    position       int          not null,
    valid_from     date         not null,
    valid_until    date,
    constraint filing_reason_code unique (committee_code, code)
);
insert into filing_reason (committee_code, code, text_zh, text_en, position, valid_from) values
('*', 'STATE_SECRET', '涉及国家秘密', 'Concerns state secrets', 1, '1991-01-01'),
('*', 'FORBIDDEN_BY_STATE', '国家有明确规定不得提出的事项', 'A matter the state has expressly excluded', 2, '1991-01-01'),
('*', 'PARTY_PERSONNEL', '中共党员对党内组织、人事安排等的意见', 'A Communist Party member on internal organisation or personnel of the Party', 3, '1991-01-01'),
('*', 'PARTY_INTERNAL', '民主党派成员反映本组织内部问题', 'A party member on internal affairs of their own party', 4, '1991-01-01'),
('*', 'IN_LITIGATION', '正在诉讼、仲裁或行政复议程序中的事项', 'A matter before a court, in arbitration or in administrative review', 5, '1991-01-01'),
('*', 'ACADEMIC', '属于学术研讨', 'Academic discussion', 6, '1991-01-01'),
('*', 'PRIVATE_MATTER', '为本人或者亲属解决个人问题', 'A private matter of the proposer or relatives', 7, '1991-01-01'),
('*', 'PROMOTION', '宣传、推介具体作品或产品', 'Promotes a particular work or product', 8, '1991-01-01'),
('*', 'ACCUSATION', '指名举报', 'Accuses a person by name', 9, '1991-01-01'),
('*', 'NO_CONCRETE_ADVICE', '内容空泛，没有具体建议', 'Without substance or concrete advice', 10, '1991-01-01');

-- An opinion may name several reasons.
create table review_opinion_reason (
    opinion_id  bigint      not null,
    position    int         not null,
    reason_code varchar(40) not null,
    primary key (opinion_id, position),
    constraint review_opinion_reason_opinion foreign key (opinion_id) references review_opinion (id)
);
insert into review_opinion_reason (opinion_id, position, reason_code)
select id, 0, reason_code from review_opinion where reason_code is not null;
alter table review_opinion drop column reason_code;
alter table review_opinion add column passed_to varchar(200);

-- What the proposers of a case were told, as it was at that moment; rows are added, never changed.
create table review_notice (
    id               bigint      not null auto_increment primary key,
    proposal_id      bigint      not null,
    kind             varchar(20) not null,
    reason_codes     varchar(500) not null,
    comment_text     text        not null,
    convert_to       varchar(20),
    converted_no     varchar(60),
    passed_to        varchar(200),
    main_proposal_id bigint,
    given_at         timestamp   not null,
    constraint review_notice_proposal foreign key (proposal_id) references proposal (id)
);
create index review_notice_case on review_notice (proposal_id, id);

-- Who was told, a body or one person, and when it was first read.
create table review_notice_reader (
    id        bigint      not null auto_increment primary key,
    notice_id bigint      not null,
    party_key varchar(60) not null,
    read_by   varchar(60),
    read_at   timestamp   null,
    constraint review_notice_reader_once unique (notice_id, party_key),
    constraint review_notice_reader_notice foreign key (notice_id) references review_notice (id)
);
create index review_notice_reader_party on review_notice_reader (party_key, read_at);
