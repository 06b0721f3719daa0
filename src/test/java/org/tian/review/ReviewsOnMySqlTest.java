package org.tian.review;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ReviewsOnMySqlTest extends ReviewsContract {}
