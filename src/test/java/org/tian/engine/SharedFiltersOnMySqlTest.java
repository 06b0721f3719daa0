package org.tian.engine;

import org.tian.TianOnMySqlTest;

/** The same on a real MySQL, where several nodes may start at once. */
@TianOnMySqlTest
class SharedFiltersOnMySqlTest extends SharedFiltersContract {}
