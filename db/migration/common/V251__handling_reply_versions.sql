-- Every draft of a reply that was handed in, as it was, and why it came back; rows are never changed but for that.
create table reply_version (
    id              bigint      not null auto_increment primary key,
    reply_id        bigint      not null,
    proposal_id     bigint      not null,
    version_no      integer     not null,
    result_code     varchar(10) not null,
    canonical_class varchar(10) not null,
    body            text        not null,
    openness        varchar(10) not null,
    openness_reason varchar(2000),
    contact_name    varchar(60) not null,
    contact_phone   varchar(60) not null,
    written_by      varchar(40) not null,
    written_at      timestamp   not null,
    came_back_from  varchar(20),
    came_back_by    varchar(40),
    came_back_at    timestamp   null,
    came_back_note  varchar(2000),
    constraint reply_version_once unique (reply_id, version_no),
    constraint reply_version_reply foreign key (reply_id) references reply (id)
);
create index reply_version_proposal on reply_version (proposal_id, id);

create table reply_version_item (
    version_id      bigint      not null,
    position        integer     not null,
    answer          text        not null,
    item_code       varchar(10) not null,
    canonical_class varchar(10) not null,
    done_by         date,
    primary key (version_id, position),
    constraint reply_version_item_version foreign key (version_id) references reply_version (id)
);

-- Replies from before have one version: the words they have now.
insert into reply_version (reply_id, proposal_id, version_no, result_code, canonical_class, body, openness,
    openness_reason, contact_name, contact_phone, written_by, written_at)
select id, proposal_id, 1, result_code, canonical_class, body, openness, openness_reason, contact_name, contact_phone,
    drafted_by, drafted_at
from reply;
insert into reply_version_item (version_id, position, answer, item_code, canonical_class, done_by)
select v.id, i.position, i.answer, i.item_code, i.canonical_class, i.done_by
from item_answer i join reply_version v on v.reply_id = i.reply_id;
