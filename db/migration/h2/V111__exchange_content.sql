alter table import_file add column content blob not null;
