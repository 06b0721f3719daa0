package org.tian.handling.commitment;

import org.tian.TianTest;

@TianTest
class CommitmentTest extends CommitmentContract {}
