-- What an office did with a task stays as it was done.
create trigger office_operation_no_update before update on office_operation for each row
    signal sqlstate '45000' set message_text = 'office_operation is append-only';
create trigger office_operation_no_delete before delete on office_operation for each row
    signal sqlstate '45000' set message_text = 'office_operation is append-only';
