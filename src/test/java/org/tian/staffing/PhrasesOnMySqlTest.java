package org.tian.staffing;

import org.tian.TianOnMySqlTest;

/** {@link PhrasesContract} on MySQL. */
@TianOnMySqlTest
class PhrasesOnMySqlTest extends PhrasesContract {}
