package org.tian.review;

import org.tian.TianTest;

@TianTest
class ReviewQueueTest extends ReviewQueueContract {}
