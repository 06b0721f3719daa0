package org.tian.review;

import org.tian.TianTest;

@TianTest
class ReviewBulkTest extends ReviewBulkContract {}
