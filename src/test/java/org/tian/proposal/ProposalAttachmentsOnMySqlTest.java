package org.tian.proposal;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ProposalAttachmentsOnMySqlTest extends ProposalAttachmentsContract {}
