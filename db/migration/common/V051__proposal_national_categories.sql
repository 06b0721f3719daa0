-- The five areas by which the national committee and most places sort proposals.
insert into category (committee_code, code, parent_code, name, position) values
    ('*', 'ECONOMY', null, '经济建设', 1),
    ('*', 'POLITICS', null, '政治建设', 2),
    ('*', 'CULTURE', null, '文化建设', 3),
    ('*', 'SOCIETY', null, '社会建设', 4),
    ('*', 'ECOLOGY', null, '生态文明建设', 5);
