package org.tian.cultivation;

import org.tian.TianTest;

/** Who reads a cultivation, on H2. */
@TianTest
class CultivationAccessTest extends CultivationAccessContract {}
