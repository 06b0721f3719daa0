package org.tian.organisation;

import org.tian.TianOnMySqlTest;

/** {@link DeputiesContract} on MySQL. */
@TianOnMySqlTest
class DeputiesOnMySqlTest extends DeputiesContract {}
