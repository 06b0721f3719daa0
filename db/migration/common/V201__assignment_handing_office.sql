-- The office that hands a proposal over, by appointment of the process; earlier cases know it from those who take part.
create table handing_office (
    proposal_id  bigint      not null primary key,
    unit_code    varchar(40) not null,
    appointed_at timestamp   not null
);
