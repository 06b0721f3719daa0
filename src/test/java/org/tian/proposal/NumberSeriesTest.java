package org.tian.proposal;

import org.tian.TianTest;

@TianTest
class NumberSeriesTest extends NumberSeriesContract {}
