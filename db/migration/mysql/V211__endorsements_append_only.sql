-- What a leader said is not changed afterwards, not even by the program.
create trigger endorsement_comment_no_update before update on endorsement_comment for each row
    signal sqlstate '45000' set message_text = 'endorsement_comment is append-only';
create trigger endorsement_comment_no_delete before delete on endorsement_comment for each row
    signal sqlstate '45000' set message_text = 'endorsement_comment is append-only';
