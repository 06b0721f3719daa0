-- When a request to a body's head lapsed because the words changed; empty once the head has read of it or is asked again.
alter table body_confirmation add column lapsed_at timestamp null;
