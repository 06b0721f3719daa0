package org.tian.review;

import org.tian.TianTest;

@TianTest
class ReviewStagesTest extends ReviewStagesContract {}
