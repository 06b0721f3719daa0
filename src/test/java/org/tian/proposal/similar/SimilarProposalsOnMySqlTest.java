package org.tian.proposal.similar;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class SimilarProposalsOnMySqlTest extends SimilarProposalsContract {}
