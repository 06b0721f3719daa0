package org.tian.proposal;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ProposalsOnMySqlTest extends ProposalsContract {}
