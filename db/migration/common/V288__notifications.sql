-- What was told: one row for each piece of news and the committee whose words it is told in.
create table news (
    id             bigint       not null auto_increment primary key,
    event_code     varchar(40)  not null,
    group_code     varchar(20)  not null,
    committee_code varchar(40)  not null,
    case_key       varchar(60),
    -- what it stands for elsewhere, such as a notice of the review; read there, it is read here
    reference      varchar(60),
    path           varchar(300),
    title_zh       varchar(200) not null,
    title_en       varchar(200) not null,
    text_zh        text         not null,
    text_en        text         not null,
    news_values    text         not null,
    told_at        datetime     not null
);
create index news_reference on news (reference);

-- A person who was told. Hidden ones wait for a digest only and stand in no inbox.
create table notification (
    id         bigint      not null auto_increment primary key,
    news_id    bigint      not null,
    person_id  varchar(60) not null,
    event_code varchar(40) not null,
    group_code varchar(20) not null,
    shown      boolean     not null,
    told_at    datetime    not null,
    read_at    datetime,
    constraint notification_news foreign key (news_id) references news (id)
);
create index notification_of_person on notification (person_id, shown, id);
create index notification_unread on notification (person_id, shown, read_at, group_code);

-- How a person wants to be told; what is not here is as usual.
create table notification_person (
    person_id      varchar(60) not null primary key,
    language       varchar(2)  not null,
    quiet_from     varchar(5)  not null,
    quiet_until    varchar(5)  not null,
    urgent_through boolean     not null,
    digest_at      varchar(5)  not null
);
create table notification_pace (
    person_id  varchar(60) not null,
    group_code varchar(20) not null,
    channel    varchar(10) not null,
    pace       varchar(10) not null,
    primary key (person_id, group_code, channel)
);
create index notification_pace_wanted on notification_pace (group_code, channel, pace);

-- Group robots: of a person, or of a body for all its people. The address opens the group and is never shown again.
create table notification_robot (
    id         bigint       not null auto_increment primary key,
    owner_kind varchar(10)  not null,
    owner_code varchar(60)  not null,
    format     varchar(10)  not null,
    label      varchar(60)  not null,
    address    varchar(500) not null,
    secret     varchar(200),
    -- groups of news that a body's robot tells, parted by commas
    wanted     varchar(200) not null,
    language   varchar(2)   not null,
    set_by     varchar(60)  not null,
    set_at     datetime     not null
);
create index notification_robot_owner on notification_robot (owner_kind, owner_code);
