package org.tian.proposal;

import org.tian.TianTest;

/** Versions of the words on H2. */
@TianTest
class ProposalVersionsTest extends ProposalVersionsContract {}
