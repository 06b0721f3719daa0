-- Nothing of what was said is lost: no entry is deleted, no dispensation changed, not even by the program.
create trigger contact_entry_no_delete before delete on contact_entry for each row
    signal sqlstate '45000' set message_text = 'contact_entry is append-only';
create trigger contact_dispensation_no_update before update on contact_dispensation for each row
    signal sqlstate '45000' set message_text = 'contact_dispensation is append-only';
create trigger contact_dispensation_no_delete before delete on contact_dispensation for each row
    signal sqlstate '45000' set message_text = 'contact_dispensation is append-only';
