package org.tian.cultivation;

import org.tian.TianTest;

@TianTest
class AdoptedTopicsTest extends AdoptedTopicsContract {}
