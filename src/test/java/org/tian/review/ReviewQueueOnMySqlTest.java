package org.tian.review;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ReviewQueueOnMySqlTest extends ReviewQueueContract {}
