package org.tian.proposal;

import org.tian.TianTest;

/** Thrown-away and withdrawn drafts on H2. */
@TianTest
class RecycleBinTest extends RecycleBinContract {}
