package org.tian.proposal.similar;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class SimilarityReviewOnMySqlTest extends SimilarityReviewContract {}
