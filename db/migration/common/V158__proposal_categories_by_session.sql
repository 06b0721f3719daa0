-- A tree of categories belongs to a session; 0 stands for none: the national preset ('*') and trees from before.
alter table category add column session_id bigint default 0 not null;
-- Not offered any more, while cases still name it.
alter table category add column retired boolean default false not null;
alter table category drop constraint category_code;
alter table category add constraint category_code_of_session unique (committee_code, session_id, code);

-- The name under which a case was filed; a later renaming does not change it.
alter table proposal add column category_name varchar(60);
update proposal set category_name = (select max(c.name) from category c
    where c.code = proposal.category_code and c.committee_code = '*')
where category_code is not null;
update proposal set category_name = (select max(c.name) from category c
    where c.code = proposal.category_code and c.committee_code = proposal.committee_code)
where category_code is not null and exists (select 1 from category c
    where c.code = proposal.category_code and c.committee_code = proposal.committee_code);
create index proposal_of_category on proposal (session_id, category_code);
