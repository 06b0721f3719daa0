package org.tian.cultivation;

import org.tian.TianOnMySqlTest;

/** Cultivation on MySQL. */
@TianOnMySqlTest
class CultivationOnMySqlTest extends CultivationContract {}
