package org.tian.proposal;

import org.tian.TianTest;

/** Seals and signatures of bodies on H2. */
@TianTest
class BodyConfirmationsTest extends BodyConfirmationsContract {}
