-- Why a list was changed is not changed afterwards, not even by the program.
create trigger plan_change_no_update before update on plan_change for each row
    signal sqlstate '45000' set message_text = 'plan_change is append-only';
create trigger plan_change_no_delete before delete on plan_change for each row
    signal sqlstate '45000' set message_text = 'plan_change is append-only';
