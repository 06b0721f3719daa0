-- Codes of results by committee, each with the class of the common set it counts as (domain rules, 1.8).
-- Rows whose owner begins with '*' are sets to choose from; a committee without rows of its own uses '*THREE'.
create table result_code (
    id              bigint       not null auto_increment primary key,
    committee_code  varchar(40)  not null,
    code            varchar(10)  not null,
    name_zh         varchar(60)  not null,
    name_en         varchar(120) not null,
    meaning         varchar(300) not null,
    canonical_class varchar(10)  not null,
    position        int          not null,
    valid_from      date         not null,
    valid_until     date,
    constraint result_code_once unique (committee_code, code, valid_from)
);
insert into result_code (committee_code, code, name_zh, name_en, meaning, canonical_class, position, valid_from) values
('*THREE', 'A', '已经解决或采纳', 'Solved or adopted', '所提问题已经解决，或建议已被采纳。', 'SOLVED', 1, '1991-01-01'),
('*THREE', 'B', '列入计划逐步解决', 'Planned, to be solved step by step', '已列入计划，有时间安排。', 'PLANNED', 2, '1991-01-01'),
('*THREE', 'C', '留作参考', 'For reference', '受条件或政策限制，留作工作参考。', 'REFERENCE', 3, '1991-01-01'),
('*STEPS', 'A', '已经解决', 'Solved, also by other ways', '已经解决，包括以其他方式解决。', 'SOLVED', 1, '1991-01-01'),
('*STEPS', 'B', '正在解决或着手解决', 'Being solved', '正在办理，或已着手。', 'PLANNED', 2, '1991-01-01'),
('*STEPS', 'C', '列入规划逐步解决', 'To be solved later by plan', '列入规划，以后逐步解决。', 'LATER', 3, '1991-01-01'),
('*FOUR', 'A', '已经解决或采纳', 'Solved or adopted', '所提问题已经解决，或建议已被采纳。', 'SOLVED', 1, '1991-01-01'),
('*FOUR', 'B', '正在解决或列入计划解决', 'In progress or planned', '正在办理，或已列入计划。', 'PLANNED', 2, '1991-01-01'),
('*FOUR', 'C', '因条件限制待以后解决', 'Later, when conditions allow', '目前条件不具备，以后解决。', 'LATER', 3, '1991-01-01'),
('*FOUR', 'D', '留作参考', 'For reference', '留作工作参考。', 'REFERENCE', 4, '1991-01-01');

-- A reply names the code of its committee, and keeps the common class with it.
alter table reply add column result_code varchar(10) not null default '';
alter table reply add column canonical_class varchar(10) not null default '';
update reply set result_code = result_class,
    canonical_class = case result_class when 'A' then 'SOLVED' when 'B' then 'PLANNED' else 'REFERENCE' end;
alter table reply drop column result_class;

-- And so does each answer, with the day that was promised for what is still to be done.
alter table item_answer add column item_code varchar(10) not null default '';
alter table item_answer add column canonical_class varchar(10) not null default '';
alter table item_answer add column done_by date;
update item_answer set item_code = item_class,
    canonical_class = case item_class when 'A' then 'SOLVED' when 'B' then 'PLANNED' else 'REFERENCE' end;
alter table item_answer drop column item_class;
