-- Tokens that a return, a withdrawal or a jump has put somewhere: history alone would take them for ordinary ones.
create table step_origin (
    activity_instance_id varchar(64) not null primary key,
    origin_id            varchar(64) not null,
    follows              boolean     not null
);
