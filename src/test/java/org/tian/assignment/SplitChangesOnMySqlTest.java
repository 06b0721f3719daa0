package org.tian.assignment;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class SplitChangesOnMySqlTest extends SplitChangesContract {}
