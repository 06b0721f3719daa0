package org.tian.proposal;

import org.tian.TianTest;

@TianTest
class ProposalAttachmentsTest extends ProposalAttachmentsContract {}
