package org.tian.engine;

import org.tian.TianOnMySqlTest;

/** The same as {@link WorkItemsTest}, on a real MySQL. */
@TianOnMySqlTest
class WorkItemsOnMySqlTest extends WorkItemsTest {}
