package org.tian.assignment;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class AssignmentOnMySqlTest extends AssignmentContract {}
