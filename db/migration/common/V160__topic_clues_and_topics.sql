-- Places where members meet the public (特色联系点); clues and materials may name one.
create table contact_point (
    id             bigint       not null auto_increment primary key,
    committee_code varchar(40)  not null,
    name           varchar(80)  not null,
    kind           varchar(20)  not null,
    address        varchar(200) not null,
    member_id      varchar(60),
    body_code      varchar(60),
    topics         varchar(300) not null,
    retired_on     date,
    changed_at     timestamp    not null,
    version        bigint       not null
);
create index contact_point_committee on contact_point (committee_code, id);

-- Clues about the same matter, put together by the committee's office.
create table clue_group (
    id             bigint       not null auto_increment primary key,
    committee_code varchar(40)  not null,
    title          varchar(100) not null,
    created_by     varchar(60)  not null,
    created_at     timestamp    not null,
    version        bigint       not null
);
create index clue_group_committee on clue_group (committee_code, id);

-- What somebody noticed and wishes. giver_id is null for the public; form_token makes a form count once;
-- giver_name and contact are erased when their time is over.
create table clue (
    id               bigint        not null auto_increment primary key,
    receipt          varchar(40)   not null,
    form_token       varchar(40)   not null,
    committee_code   varchar(40)   not null,
    title            varchar(100)  not null,
    happening        text          not null,
    wish             text          not null,
    giver_id         varchar(60),
    giver_name       varchar(40),
    contact          varchar(80),
    contact_point_id bigint,
    state            varchar(20)   not null,
    refusal_reason   varchar(30),
    refusal_note     varchar(500),
    group_id         bigint,
    given_at         timestamp     not null,
    moderated_at     timestamp     null,
    moderated_by     varchar(60),
    version          bigint        not null,
    constraint clue_receipt unique (receipt),
    constraint clue_form unique (form_token),
    constraint clue_of_point foreign key (contact_point_id) references contact_point (id),
    constraint clue_of_group foreign key (group_id) references clue_group (id)
);
create index clue_queue on clue (committee_code, state, id);
create index clue_giver on clue (giver_id, id);
create index clue_given on clue (given_at);

-- Annual work points (年度工作要点) from which topics are drawn.
create table work_point (
    id             bigint       not null auto_increment primary key,
    committee_code varchar(40)  not null,
    year_no        int          not null,
    position       int          not null,
    text           varchar(500) not null
);
create index work_point_year on work_point (committee_code, year_no, position);

-- The yearly list of reference topics (参考题目).
create table reference_topic (
    id             bigint       not null auto_increment primary key,
    committee_code varchar(40)  not null,
    year_no        int          not null,
    position       int          not null,
    title          varchar(100) not null,
    reasons        text         not null,
    directions     text         not null,
    concerned      varchar(300) not null,
    state          varchar(20)  not null,
    audience       varchar(20)  not null,
    published_at   timestamp    null,
    changed_at     timestamp    not null,
    version        bigint       not null
);
create index reference_topic_year on reference_topic (committee_code, year_no, position, id);

-- Why a topic stands in the list: a group of clues or a work point by its id, or a hot word with its year.
create table topic_source (
    id        bigint       not null auto_increment primary key,
    topic_id  bigint       not null,
    kind      varchar(20)  not null,
    ref_id    bigint,
    word      varchar(60),
    word_year int,
    constraint topic_source_topic foreign key (topic_id) references reference_topic (id)
);
create index topic_source_of on topic_source (topic_id, id);
create index topic_source_ref on topic_source (kind, ref_id);

-- The topic as it was after each change; rows are added, never changed.
create table topic_change (
    id         bigint       not null auto_increment primary key,
    topic_id   bigint       not null,
    action     varchar(40)  not null,
    person_id  varchar(60)  not null,
    changed_at timestamp    not null,
    title      varchar(100) not null,
    reasons    text         not null,
    directions text         not null,
    concerned  varchar(300) not null,
    constraint topic_change_topic foreign key (topic_id) references reference_topic (id)
);
create index topic_change_of on topic_change (topic_id, id);

-- A talk from a member studio or online duty; material for proposals of member_id.
create table material (
    id               bigint       not null auto_increment primary key,
    committee_code   varchar(40)  not null,
    kind             varchar(20)  not null,
    title            varchar(100) not null,
    held_on          date         not null,
    place            varchar(100) not null,
    people           varchar(200) not null,
    text             text         not null,
    member_id        varchar(60)  not null,
    recorded_by      varchar(60)  not null,
    contact_point_id bigint,
    form_token       varchar(40)  not null,
    changed_at       timestamp    not null,
    version          bigint       not null,
    constraint material_form unique (form_token),
    constraint material_of_point foreign key (contact_point_id) references contact_point (id)
);
create index material_committee on material (committee_code, id);
create index material_member on material (member_id, id);

-- Where a draft came from; goes when the draft is thrown away.
create table proposal_origin (
    proposal_id bigint      not null primary key,
    kind        varchar(20) not null,
    ref_id      bigint      not null,
    begun_by    varchar(60) not null,
    begun_at    timestamp   not null,
    constraint proposal_origin_proposal foreign key (proposal_id) references proposal (id) on delete cascade
);
create index proposal_origin_ref on proposal_origin (kind, ref_id);
