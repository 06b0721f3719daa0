-- What was said and decided on the way to filing; rows are added, never changed.
create table review_opinion (
    id               bigint      not null auto_increment primary key,
    proposal_id      bigint      not null,
    stage            varchar(20) not null,
    outcome          varchar(20) not null,
    category_code    varchar(60),
    reason_code      varchar(40),
    main_proposal_id bigint,
    convert_to       varchar(20),
    comment_text     text        not null,
    person_id        varchar(60) not null,
    given_at         timestamp   not null,
    constraint review_opinion_proposal foreign key (proposal_id) references proposal (id)
);
create index review_opinion_case on review_opinion (proposal_id, id);
