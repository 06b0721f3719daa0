package org.tian.engine;

import org.tian.TianOnMySqlTest;

/** The same as {@link WorkItemWordsTest}, on a real MySQL. */
@TianOnMySqlTest
class WorkItemWordsOnMySqlTest extends WorkItemWordsTest {}
