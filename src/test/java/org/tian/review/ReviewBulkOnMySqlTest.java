package org.tian.review;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ReviewBulkOnMySqlTest extends ReviewBulkContract {}
