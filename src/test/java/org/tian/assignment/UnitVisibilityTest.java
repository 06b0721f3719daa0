package org.tian.assignment;

import org.tian.TianTest;

@TianTest
class UnitVisibilityTest extends UnitVisibilityContract {}
