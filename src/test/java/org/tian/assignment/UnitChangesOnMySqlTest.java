package org.tian.assignment;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class UnitChangesOnMySqlTest extends UnitChangesContract {}
