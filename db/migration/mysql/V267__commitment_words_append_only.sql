-- What proposers said and which results an item had is not changed afterwards, not even by the program.
create trigger commitment_comment_no_update before update on commitment_comment for each row
    signal sqlstate '45000' set message_text = 'commitment_comment is append-only';
create trigger commitment_comment_no_delete before delete on commitment_comment for each row
    signal sqlstate '45000' set message_text = 'commitment_comment is append-only';
create trigger item_result_no_update before update on item_result for each row
    signal sqlstate '45000' set message_text = 'item_result is append-only';
create trigger item_result_no_delete before delete on item_result for each row
    signal sqlstate '45000' set message_text = 'item_result is append-only';
