package org.tian.assignment;

import org.tian.TianTest;

@TianTest
class UnitReturnsTest extends UnitReturnsContract {}
