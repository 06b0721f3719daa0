package org.tian.engine.office;

import org.tian.TianTest;

@TianTest
class StepMovesTest extends StepMovesContract {}
