-- When a member declined, let the time run out or had not signed at submission; empty once the first proposer has read of it.
alter table co_signer add column lost_at timestamp null;
