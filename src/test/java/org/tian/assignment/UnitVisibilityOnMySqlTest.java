package org.tian.assignment;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class UnitVisibilityOnMySqlTest extends UnitVisibilityContract {}
