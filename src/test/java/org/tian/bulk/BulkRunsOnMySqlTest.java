package org.tian.bulk;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class BulkRunsOnMySqlTest extends BulkRunsContract {}
