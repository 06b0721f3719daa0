-- Who changed the calendar is not rewritten afterwards, not even by the program.
create trigger calendar_edit_no_update before update on calendar_edit for each row
    signal sqlstate '45000' set message_text = 'calendar_edit is append-only';
create trigger calendar_edit_no_delete before delete on calendar_edit for each row
    signal sqlstate '45000' set message_text = 'calendar_edit is append-only';
create trigger calendar_change_no_update before update on calendar_change for each row
    signal sqlstate '45000' set message_text = 'calendar_change is append-only';
create trigger calendar_change_no_delete before delete on calendar_change for each row
    signal sqlstate '45000' set message_text = 'calendar_change is append-only';
