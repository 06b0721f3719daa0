-- Asking a body's head is a process of its own: which time it is asked, and for which words.
alter table body_confirmation add column ask_no int default 0 not null;
alter table body_confirmation add column asked_mark varchar(64);
