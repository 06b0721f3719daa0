package org.tian.proposal;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class CategoryTreesOnMySqlTest extends CategoryTreesContract {}
