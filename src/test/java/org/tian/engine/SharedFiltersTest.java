package org.tian.engine;

import org.tian.TianTest;

@TianTest
class SharedFiltersTest extends SharedFiltersContract {}
