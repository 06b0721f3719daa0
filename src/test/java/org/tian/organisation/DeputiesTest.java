package org.tian.organisation;

import org.tian.TianTest;

/** {@link DeputiesContract} on H2. */
@TianTest
class DeputiesTest extends DeputiesContract {}
