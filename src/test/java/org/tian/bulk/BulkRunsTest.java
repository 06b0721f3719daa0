package org.tian.bulk;

import org.tian.TianTest;

@TianTest
class BulkRunsTest extends BulkRunsContract {}
