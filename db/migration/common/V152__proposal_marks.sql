-- What review marks a case with: keywords between bars (|学校|加固|), why it is recommended as a key proposal,
-- whether it is secret, whether and why it is not to be published.
alter table proposal add column keywords varchar(400) default '' not null;
alter table proposal add column key_reason varchar(1000);
alter table proposal add column secret_mark boolean default false not null;
alter table proposal add column closed_mark boolean default false not null;
alter table proposal add column closed_reason varchar(1000);
