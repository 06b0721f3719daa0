-- Handwriting is one piece for all leaders' comments: taken for good by what was said with it.
alter table endorsement_signature add column taken_at timestamp null;
update endorsement_signature set taken_at = kept_at
    where id in (select c.signature_id from endorsement_comment c where c.signature_id is not null);
alter table handling_plan add column signature_id bigint;
alter table handling_plan add column signed_name varchar(100);
alter table sign_off_entry add column signature_id bigint;
