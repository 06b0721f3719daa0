package org.tian.handling.annual;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class AnnualSummaryOnMySqlTest extends AnnualSummaryContract {}
