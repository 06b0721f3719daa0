package org.tian.proposal;

import org.tian.TianTest;

/** Co-signing on H2. */
@TianTest
class CoSigningTest extends CoSigningContract {}
