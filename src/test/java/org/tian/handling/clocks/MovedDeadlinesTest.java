package org.tian.handling.clocks;

import org.tian.TianTest;

@TianTest
class MovedDeadlinesTest extends MovedDeadlinesContract {}
