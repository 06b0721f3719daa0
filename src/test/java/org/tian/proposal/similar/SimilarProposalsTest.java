package org.tian.proposal.similar;

import org.tian.TianTest;

@TianTest
class SimilarProposalsTest extends SimilarProposalsContract {}
