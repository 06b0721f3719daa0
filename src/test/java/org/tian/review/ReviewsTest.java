package org.tian.review;

import org.tian.TianTest;

@TianTest
class ReviewsTest extends ReviewsContract {}
