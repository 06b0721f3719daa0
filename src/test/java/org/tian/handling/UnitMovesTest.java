package org.tian.handling;

import org.tian.TianTest;

@TianTest
class UnitMovesTest extends UnitMovesContract {}
