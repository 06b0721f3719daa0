-- What was said about a task stays as it was said.
create trigger task_comment_no_update before update on task_comment for each row
    signal sqlstate '45000' set message_text = 'task_comment is append-only';
create trigger task_comment_no_delete before delete on task_comment for each row
    signal sqlstate '45000' set message_text = 'task_comment is append-only';
