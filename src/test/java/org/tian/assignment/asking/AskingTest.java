package org.tian.assignment.asking;

import org.tian.TianTest;

@TianTest
class AskingTest extends AskingContract {}
