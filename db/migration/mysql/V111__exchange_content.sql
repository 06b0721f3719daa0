alter table import_file add column content longblob not null;
