package org.tian.staffing;

import org.tian.TianTest;

/** {@link PhrasesContract} on H2. */
@TianTest
class PhrasesTest extends PhrasesContract {}
