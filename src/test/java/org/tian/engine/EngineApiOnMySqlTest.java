package org.tian.engine;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class EngineApiOnMySqlTest extends EngineApiContract {}
