-- All there is in the engine's authorization table: process administrators read definitions,
-- instances, incidents, jobs and deployments in Cockpit. Contents of cases, changes and deployments
-- are not among it; everything else is decided by the policy in code.
-- resource 6 = process definition: READ (2) and READ_INSTANCE (512); 9 = deployment, 10 = decision
-- definition, 14 = decision requirements: READ (2)
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
values
    ('admin-definition', 1, 1, 'camunda-admin', 6, '*', 514),
    ('admin-deployment', 1, 1, 'camunda-admin', 9, '*', 2),
    ('admin-decision', 1, 1, 'camunda-admin', 10, '*', 2),
    ('admin-requirements', 1, 1, 'camunda-admin', 14, '*', 2);
