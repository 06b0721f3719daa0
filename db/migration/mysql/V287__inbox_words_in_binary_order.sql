-- Words are looked for by how they begin, as a range: only the order of their code points makes it one.
alter table work_item_word
    modify word varchar(40) character set utf8mb4 collate utf8mb4_bin not null;
