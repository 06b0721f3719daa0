-- To whom a reply was sent, in the addressee's own case, when it was first opened and when its receipt was signed.
create table reply_delivery (
    id           bigint      not null auto_increment primary key,
    reply_id     bigint      not null,
    proposal_id  bigint      not null,
    party_key    varchar(60) not null,
    kind         varchar(20) not null,
    delivered_at timestamp   not null,
    opened_by    varchar(40),
    opened_at    timestamp   null,
    receipt_by   varchar(40),
    receipt_at   timestamp   null,
    receipt_note varchar(500),
    reminded_on  date,
    constraint reply_delivery_once unique (reply_id, proposal_id, party_key),
    constraint reply_delivery_reply foreign key (reply_id) references reply (id),
    constraint reply_delivery_proposal foreign key (proposal_id) references proposal (id)
);
create index reply_delivery_case on reply_delivery (proposal_id, id);
create index reply_delivery_party on reply_delivery (party_key, opened_at);
create index reply_delivery_unopened on reply_delivery (opened_at, delivered_at);
