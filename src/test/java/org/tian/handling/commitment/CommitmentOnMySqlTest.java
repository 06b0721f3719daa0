package org.tian.handling.commitment;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class CommitmentOnMySqlTest extends CommitmentContract {}
