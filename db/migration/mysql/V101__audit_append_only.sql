-- Nobody changes what happened, not even the program. (Give its database user no right to drop triggers.)
create trigger audit_entry_no_update before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'audit_entry is append-only';
create trigger audit_entry_no_delete before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'audit_entry is append-only';
create trigger audit_anchor_no_update before update on audit_anchor for each row
    signal sqlstate '45000' set message_text = 'audit_anchor is append-only';
create trigger audit_anchor_no_delete before delete on audit_anchor for each row
    signal sqlstate '45000' set message_text = 'audit_anchor is append-only';
