package org.tian.cultivation;

import org.tian.TianOnMySqlTest;

/** Who reads a cultivation, on MySQL. */
@TianOnMySqlTest
class CultivationAccessOnMySqlTest extends CultivationAccessContract {}
