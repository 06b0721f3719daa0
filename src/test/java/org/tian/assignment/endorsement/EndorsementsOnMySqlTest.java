package org.tian.assignment.endorsement;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class EndorsementsOnMySqlTest extends EndorsementsContract {}
