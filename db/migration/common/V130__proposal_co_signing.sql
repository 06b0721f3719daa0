-- An invitation to sign has an end, may be repeated, and a signature stands for the words it was given to.
alter table co_signer add column answer_by timestamp null;
alter table co_signer add column reminded_at timestamp null;
-- Counts the times this member was asked; names the process of the present time.
alter table co_signer add column invitation_no int default 1 not null;
-- Digest of the words that were signed; null for signatures given before it was kept.
alter table co_signer add column signed_mark varchar(64);
-- When the words were changed after the signature; null while it stands.
alter table co_signer add column unsettled_at timestamp null;
alter table co_signer add column version bigint default 0 not null;
