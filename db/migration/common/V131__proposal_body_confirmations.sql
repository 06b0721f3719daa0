-- What a body's head says to a proposal in its name: the seal of a party, organisation or special committee,
-- the convenor's signature of a sector. One row a body; a proposal of several bodies has several.
create table body_confirmation (
    id          bigint      not null auto_increment primary key,
    proposal_id bigint      not null,
    body_code   varchar(60) not null,
    state       varchar(10) not null,
    asked_at    timestamp   null,
    person_id   varchar(60),
    answered_at timestamp   null,
    reason      varchar(2000),
    -- digest of the words that were confirmed
    signed_mark varchar(64),
    version     bigint      not null,
    constraint body_confirmation_body unique (proposal_id, body_code),
    constraint body_confirmation_proposal foreign key (proposal_id) references proposal (id)
);
create index body_confirmation_by_body on body_confirmation (body_code, state);
