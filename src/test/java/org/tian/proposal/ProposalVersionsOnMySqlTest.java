package org.tian.proposal;

import org.tian.TianOnMySqlTest;

/** Versions of the words on MySQL. */
@TianOnMySqlTest
class ProposalVersionsOnMySqlTest extends ProposalVersionsContract {}
