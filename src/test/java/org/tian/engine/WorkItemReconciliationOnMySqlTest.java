package org.tian.engine;

import org.tian.TianOnMySqlTest;

/** The same as {@link WorkItemReconciliationTest}, on a real MySQL. */
@TianOnMySqlTest
class WorkItemReconciliationOnMySqlTest extends WorkItemReconciliationTest {}
