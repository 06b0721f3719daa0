package org.tian.proposal;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class NumberSeriesOnMySqlTest extends NumberSeriesContract {}
