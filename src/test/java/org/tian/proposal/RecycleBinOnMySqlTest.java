package org.tian.proposal;

import org.tian.TianOnMySqlTest;

/** Thrown-away and withdrawn drafts on MySQL. */
@TianOnMySqlTest
class RecycleBinOnMySqlTest extends RecycleBinContract {}
