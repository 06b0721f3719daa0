-- What is still to go out, and what became of it. Written with the news, sent by any node.
create table notification_message (
    id            bigint       not null auto_increment primary key,
    -- the same at every attempt, so that a receiver knows a repeated one
    message_key   varchar(40)  not null,
    channel       varchar(10)  not null,
    -- messages of one lane go one after the other
    lane          varchar(80)  not null,
    person_id     varchar(60),
    robot_id      bigint,
    news_id       bigint,
    event_code    varchar(40)  not null,
    urgent        boolean      not null,
    state         varchar(10)  not null,
    not_before    datetime     not null,
    attempts      int          not null,
    claim         varchar(40),
    claimed_until datetime,
    address       varchar(300),
    reason        varchar(60),
    reason_words  varchar(500),
    created_at    datetime     not null,
    settled_at    datetime,
    constraint notification_message_once unique (message_key)
);
create index notification_message_due on notification_message (channel, state, not_before, id);
create index notification_message_lane on notification_message (lane, state, id);
create index notification_message_state on notification_message (state, id);

-- Each attempt to send, kept for good.
create table notification_attempt (
    id           bigint       not null auto_increment primary key,
    message_id   bigint       not null,
    attempt_no   int          not null,
    tried_at     datetime     not null,
    outcome      varchar(10)  not null,
    reason       varchar(60),
    reason_words varchar(500),
    millis       bigint       not null,
    constraint notification_attempt_message foreign key (message_id) references notification_message (id)
);
create index notification_attempt_of on notification_attempt (message_id, id);

-- What waits for a person's digest, and the digest it went into.
create table notification_digest_item (
    id              bigint      not null auto_increment primary key,
    notification_id bigint      not null,
    person_id       varchar(60) not null,
    channel         varchar(10) not null,
    due_at          datetime    not null,
    message_id      bigint,
    constraint notification_digest_item_of foreign key (notification_id) references notification (id)
);
create index notification_digest_item_due on notification_digest_item (message_id, due_at);
create index notification_digest_item_person on notification_digest_item (person_id, channel, message_id);
