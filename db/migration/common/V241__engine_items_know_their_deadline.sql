-- Which deadline a task's due date comes from.
alter table work_item add column deadline_id bigint;
create index work_item_deadline on work_item (deadline_id, state);

update work_item set deadline_id =
    (select max(d.id) from deadline d
     where d.due_at = work_item.due_at
       and (d.subject = work_item.process_instance_id or d.subject = work_item.case_key))
where state = 'OPEN' and due_at is not null;

-- Deadlines of what has ended are over.
update deadline set closed_at = opened_at
where not exists (select 1 from ACT_RU_EXECUTION e
                  where e.PROC_INST_ID_ = deadline.subject or e.BUSINESS_KEY_ = deadline.subject);
