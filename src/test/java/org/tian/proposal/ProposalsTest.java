package org.tian.proposal;

import org.tian.TianTest;

@TianTest
class ProposalsTest extends ProposalsContract {}
