-- In whose place a reply was signed (代签): the letter says so.
alter table reply add column signed_for varchar(40);
