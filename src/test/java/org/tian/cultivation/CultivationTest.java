package org.tian.cultivation;

import org.tian.TianTest;

/** Cultivation on H2. */
@TianTest
class CultivationTest extends CultivationContract {}
