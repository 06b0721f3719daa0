package org.tian.handling.signoff;

import org.tian.TianOnMySqlTest;

/** {@link InPlaceOfContract} on MySQL. */
@TianOnMySqlTest
class InPlaceOfOnMySqlTest extends InPlaceOfContract {}
