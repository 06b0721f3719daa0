package org.tian.review;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ReviewStagesOnMySqlTest extends ReviewStagesContract {}
