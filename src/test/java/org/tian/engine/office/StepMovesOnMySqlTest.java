package org.tian.engine.office;

import org.tian.TianOnMySqlTest;

/** The same on a real MySQL, whose moments have no fractions. */
@TianOnMySqlTest
class StepMovesOnMySqlTest extends StepMovesContract {}
