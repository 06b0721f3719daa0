-- What somebody said when looking at a reply, and what a leader told the units, is not changed afterwards, not even by the program.
create trigger sign_off_entry_no_update before update on sign_off_entry for each row
    signal sqlstate '45000' set message_text = 'sign_off_entry is append-only';
create trigger sign_off_entry_no_delete before delete on sign_off_entry for each row
    signal sqlstate '45000' set message_text = 'sign_off_entry is append-only';
create trigger guidance_note_no_update before update on guidance_note for each row
    signal sqlstate '45000' set message_text = 'guidance_note is append-only';
create trigger guidance_note_no_delete before delete on guidance_note for each row
    signal sqlstate '45000' set message_text = 'guidance_note is append-only';
