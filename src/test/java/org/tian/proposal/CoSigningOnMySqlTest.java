package org.tian.proposal;

import org.tian.TianOnMySqlTest;

/** Co-signing on MySQL. */
@TianOnMySqlTest
class CoSigningOnMySqlTest extends CoSigningContract {}
