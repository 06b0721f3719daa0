package org.tian.handling.signoff;

import org.tian.TianTest;

/** {@link InPlaceOfContract} on H2. */
@TianTest
class InPlaceOfTest extends InPlaceOfContract {}
