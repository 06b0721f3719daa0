-- Automatic steps are the system's; the trail also keeps whose action set them going.
alter table audit_entry add column triggered_by varchar(40);
