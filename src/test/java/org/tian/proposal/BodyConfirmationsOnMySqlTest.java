package org.tian.proposal;

import org.tian.TianOnMySqlTest;

/** Seals and signatures of bodies on MySQL. */
@TianOnMySqlTest
class BodyConfirmationsOnMySqlTest extends BodyConfirmationsContract {}
