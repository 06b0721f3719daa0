package org.tian.handling;

import org.tian.TianOnMySqlTest;

/** The same on a real MySQL. */
@TianOnMySqlTest
class UnitMovesOnMySqlTest extends UnitMovesContract {}
