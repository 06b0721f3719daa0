package org.tian.assignment;

import org.tian.TianTest;

@TianTest
class UnitChangesTest extends UnitChangesContract {}
