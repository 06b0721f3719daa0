package org.tian.cultivation;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class AdoptedTopicsOnMySqlTest extends AdoptedTopicsContract {}
