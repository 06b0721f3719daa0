package org.tian.handling.annual;

import org.tian.TianTest;

@TianTest
class AnnualSummaryTest extends AnnualSummaryContract {}
