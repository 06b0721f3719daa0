package org.tian.handling.clocks;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class MovedDeadlinesOnMySqlTest extends MovedDeadlinesContract {}
