package org.tian.proposal.similar;

import org.tian.TianTest;

@TianTest
class SimilarityReviewTest extends SimilarityReviewContract {}
